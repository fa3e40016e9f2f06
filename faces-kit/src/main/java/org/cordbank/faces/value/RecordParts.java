package org.cordbank.faces.value;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Reads the components of records by their names; how a record is read is found out once. */
public final class RecordParts {
    private static final Map<Class<?>, Map<String, Method>> ACCESSORS = new ConcurrentHashMap<>();

    private RecordParts() {}

    /**
     * What stands in the record under that name.
     *
     * @throws IllegalArgumentException when it is no record or has no such component
     */
    public static Object of(Object record, String name) {
        Method accessor = accessor(record, name);
        if (accessor == null) {
            throw new IllegalArgumentException("No record with a component " + name + ": "
                    + (record == null ? null : record.getClass().getName()));
        }
        return read(accessor, record);
    }

    /** Null where it is no record or has no such component. */
    static Method accessor(Object record, String name) {
        return record instanceof Record
                ? ACCESSORS
                        .computeIfAbsent(record.getClass(), RecordParts::accessors)
                        .get(name)
                : null;
    }

    static Object read(Method accessor, Object record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException failed) {
            throw new IllegalStateException(
                    accessor.getName() + " of " + record.getClass().getName(), failed);
        }
    }

    private static Map<String, Method> accessors(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, component -> {
                    Method accessor = component.getAccessor();
                    accessor.setAccessible(true);
                    return accessor;
                }));
    }
}
