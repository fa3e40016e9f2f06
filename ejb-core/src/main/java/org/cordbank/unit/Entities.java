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
    private static final Map<Class<?>, Recipe> RECIPES = new ConcurrentHashMap<>();

    private Entities() {}

    /** How a column's value is read out of a line. */
    @FunctionalInterface
    private interface Reading {
        Object of(SheafLine line, String column);
    }

    private record Slot(Field field, String column, Reading reading) {}

    /** How an entity is made, found out once for its class. */
    private record Recipe(Constructor<?> maker, List<Slot> slots) {
        static Recipe of(Class<?> type) {
            try {
                Constructor<?> maker = type.getDeclaredConstructor();
                maker.setAccessible(true);
                return new Recipe(maker, Entities.slots(type));
            } catch (ReflectiveOperationException unlike) {
                throw new IllegalStateException(type + " cannot be made of a line", unlike);
            }
        }
    }

    static <T> T of(SheafLine line, Class<T> type) {
        Recipe recipe = RECIPES.computeIfAbsent(type, Recipe::of);
        try {
            Object entity = recipe.maker().newInstance();
            for (Slot slot : recipe.slots()) {
                Object value = slot.reading().of(line, slot.column());
                if (value != null || !slot.field().getType().isPrimitive()) {
                    slot.field().set(entity, value);
                }
            }
            return type.cast(entity);
        } catch (ReflectiveOperationException unlike) {
            throw new IllegalStateException(type + " cannot be made of a line", unlike);
        }
    }

    private static List<Slot> slots(Class<?> type) throws ReflectiveOperationException {
        List<Slot> slots = new ArrayList<>();
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (isColumn(field)) {
                    field.setAccessible(true);
                    Column named = field.getAnnotation(Column.class);
                    boolean own = named == null || named.name().isEmpty();
                    slots.add(new Slot(field, own ? field.getName() : named.name(), reading(field.getType())));
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

    private static Reading reading(Class<?> type) throws ReflectiveOperationException {
        if (type == String.class) {
            return SheafLine::text;
        } else if (type == long.class || type == Long.class) {
            return SheafLine::number;
        } else if (type == int.class || type == Integer.class) {
            return Entities::integer;
        } else if (type == boolean.class) {
            return SheafLine::flag;
        } else if (type == BigDecimal.class) {
            return SheafLine::decimal;
        } else if (type == Instant.class) {
            return SheafLine::instant;
        } else if (type == LocalDate.class) {
            return SheafLine::day;
        }
        return type.isEnum() ? (line, column) -> constant(line, column, type) : converted(type);
    }

    private static Integer integer(SheafLine line, String column) {
        Long number = line.number(column);
        return number == null ? null : Integer.valueOf(Math.toIntExact(number));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(SheafLine line, String column, Class<?> type) {
        return line.constant(column, (Class) type);
    }

    /** Through the value's own column converter. */
    @SuppressWarnings("unchecked")
    private static Reading converted(Class<?> type) throws ReflectiveOperationException {
        Class<?> converter = Arrays.stream(type.getDeclaredClasses())
                .filter(AttributeConverter.class::isAssignableFrom)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no column of its own"));
        Constructor<?> maker = converter.getDeclaredConstructor();
        maker.setAccessible(true);
        ParameterizedType shape = (ParameterizedType) converter.getGenericInterfaces()[0];
        boolean decimal = shape.getActualTypeArguments()[1] == BigDecimal.class;
        AttributeConverter<Object, Object> conversion = (AttributeConverter<Object, Object>) maker.newInstance();
        return (line, column) ->
                conversion.convertToEntityAttribute(decimal ? line.decimal(column) : line.text(column));
    }
}
