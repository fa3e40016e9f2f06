package org.cordbank.unit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes a room's entity of a line of its table: the mapping is the entity's own (its columns, enums by name, the
 * converters of its values), so that a row reads the same whether it came by itself or in a sheaf. Collections stay empty.
 */
final class Entities {
    private static final Map<Class<?>, List<Slot>> SLOTS = new ConcurrentHashMap<>();

    private Entities() {}

    private record Slot(Field field, String column) {}

    static <T> T of(SheafLine line, Class<T> type) {
        try {
            Constructor<T> maker = type.getDeclaredConstructor();
            maker.setAccessible(true);
            T entity = maker.newInstance();
            for (Slot slot : SLOTS.computeIfAbsent(type, Entities::slots)) {
                Object value = value(line, slot.column(), slot.field().getType());
                if (value != null || !slot.field().getType().isPrimitive()) {
                    slot.field().set(entity, value);
                }
            }
            return entity;
        } catch (ReflectiveOperationException unlike) {
            throw new IllegalStateException(type + " cannot be made of a line", unlike);
        }
    }

    private static List<Slot> slots(Class<?> type) {
        List<Slot> slots = new ArrayList<>();
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (isColumn(field)) {
                    field.setAccessible(true);
                    Column named = field.getAnnotation(Column.class);
                    boolean own = named == null || named.name().isEmpty();
                    slots.add(new Slot(field, own ? field.getName() : named.name()));
                }
            }
        }
        return slots;
    }

    /** What weaving added is no column. */
    private static boolean isColumn(Field field) {
        int how = field.getModifiers();
        return !Modifier.isStatic(how)
                && !Modifier.isTransient(how)
                && !field.isSynthetic()
                && !field.getName().startsWith("_persistence")
                && !field.isAnnotationPresent(ElementCollection.class);
    }

    private static Object value(SheafLine line, String column, Class<?> type) throws ReflectiveOperationException {
        if (type == String.class) {
            return line.text(column);
        } else if (type == long.class || type == Long.class) {
            return line.number(column);
        } else if (type == int.class || type == Integer.class) {
            Long number = line.number(column);
            return number == null ? null : Integer.valueOf(Math.toIntExact(number));
        } else if (type == boolean.class) {
            return line.flag(column);
        } else if (type == BigDecimal.class) {
            return line.decimal(column);
        } else if (type == Instant.class) {
            return line.instant(column);
        } else if (type == LocalDate.class) {
            return line.day(column);
        }
        return type.isEnum() ? constant(line, column, type) : converted(line, column, type);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(SheafLine line, String column, Class<?> type) {
        return line.constant(column, (Class) type);
    }

    /** Through the value's own column converter. */
    @SuppressWarnings("unchecked")
    private static Object converted(SheafLine line, String column, Class<?> type) throws ReflectiveOperationException {
        Class<?> converter = Arrays.stream(type.getDeclaredClasses())
                .filter(AttributeConverter.class::isAssignableFrom)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no column of its own"));
        Constructor<?> maker = converter.getDeclaredConstructor();
        maker.setAccessible(true);
        ParameterizedType shape = (ParameterizedType) converter.getGenericInterfaces()[0];
        Object plain = shape.getActualTypeArguments()[1] == BigDecimal.class ? line.decimal(column) : line.text(column);
        return ((AttributeConverter<Object, Object>) maker.newInstance()).convertToEntityAttribute(plain);
    }
}
