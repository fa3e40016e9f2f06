package org.cordbank.unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything the rooms keep of one unit, read in one statement from the view {@code unit_sheaf}: a part is a table, its
 * lines are in their order. A page carries it from desk to desk and cannot look inside; each desk hands out what its
 * roles allow. It shows the unit at one moment and is not for acts, which read what they change under its lock.
 */
public final class UnitSheaf {
    private final UnitRow unit;
    private final String kitNumber;
    private final Map<String, List<SheafLine>> parts;

    UnitSheaf(UnitRow unit, String kitNumber, Map<String, List<SheafLine>> parts) {
        this.unit = unit;
        this.kitNumber = kitNumber;
        this.parts = parts;
    }

    /** The unit, its family included: for desks. */
    public UnitRow unit() {
        return unit;
    }

    String kitNumber() {
        return kitNumber;
    }

    /** Lines of a part that is no aggregate of its own. */
    public <T> List<T> lines(String part, Function<SheafLine, T> reading) {
        return parts.getOrDefault(part, List.of()).stream().map(reading).toList();
    }

    /** The records of a part as the room's own entities, detached. */
    public <T> List<T> all(String part, Class<T> entity) {
        return lines(part, line -> Entities.of(line, entity));
    }

    /** The first record of a part. */
    public <T> Optional<T> one(String part, Class<T> entity) {
        return all(part, entity).stream().findFirst();
    }
}
