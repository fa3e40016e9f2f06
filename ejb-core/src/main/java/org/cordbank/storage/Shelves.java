package org.cordbank.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Repository of positions, what occupies them, move orders and movements. */
@ApplicationScoped
class Shelves {
    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    Optional<Position> at(StoragePosition address) {
        return em.createQuery("select p from Position p where p.address = :address", Position.class)
                .setParameter("address", address.value())
                .getResultStream()
                .findFirst();
    }

    Position position(long id) {
        return em.find(Position.class, id);
    }

    boolean laidOut(long vesselId) {
        return !em.createQuery("select p.id from Position p where p.vesselId = :vessel", Long.class)
                .setParameter("vessel", vesselId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Takes the position for the bag if nothing has it; false when somebody was faster. The primary key decides, so that
     * twenty hands at one instant leave one bag.
     */
    boolean occupy(long positionId, long bagId, long unitId, String kind, Instant now, String by) {
        return em.createNativeQuery(
                                "INSERT IGNORE INTO storage_occupancies"
                                        + " (position_id, bag_id, kind, unit_id, since, by_name) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                        .setParameter(1, positionId)
                        .setParameter(2, bagId)
                        .setParameter(3, kind)
                        .setParameter(4, unitId)
                        .setParameter(5, utc(now))
                        .setParameter(6, by)
                        .executeUpdate()
                == 1;
    }

    /** Frees the position the bag holds or has reserved; false when it does not. */
    boolean vacate(long positionId, long bagId, String kind) {
        return em.createNativeQuery(
                                "DELETE FROM storage_occupancies WHERE position_id = ?1 AND bag_id = ?2 AND kind = ?3")
                        .setParameter(1, positionId)
                        .setParameter(2, bagId)
                        .setParameter(3, kind)
                        .executeUpdate()
                == 1;
    }

    /** Turns the bag's reservation of the position into its place. */
    boolean settle(long positionId, long bagId, Instant now, String by) {
        return em.createNativeQuery("UPDATE storage_occupancies SET kind = 'HELD', since = ?3, by_name = ?4"
                                + " WHERE position_id = ?1 AND bag_id = ?2 AND kind = 'RESERVED'")
                        .setParameter(1, positionId)
                        .setParameter(2, bagId)
                        .setParameter(3, utc(now))
                        .setParameter(4, by)
                        .executeUpdate()
                == 1;
    }

    record Occupant(long positionId, long bagId, String kind, long unitId, Instant since, String by) {}

    /** Who occupies the position, read with a lock so that a winner's fresh row is seen. */
    Optional<Occupant> occupant(long positionId) {
        return occupants("position_id = ?1 LOCK IN SHARE MODE", positionId).findFirst();
    }

    Optional<Occupant> of(long bagId, String kind) {
        return occupants("bag_id = ?1 LOCK IN SHARE MODE", bagId)
                .filter(row -> row.kind().equals(kind))
                .findFirst();
    }

    private java.util.stream.Stream<Occupant> occupants(String where, long id) {
        Query query = em.createNativeQuery(
                        "SELECT position_id, bag_id, kind, unit_id, since, by_name FROM storage_occupancies WHERE "
                                + where)
                .setParameter(1, id);
        return rows(query).stream()
                .map(c -> new Occupant(
                        number(c[0]), number(c[1]), (String) c[2], number(c[3]), instant(c[4]), (String) c[5]));
    }

    /** A position nothing lies in and nothing is reserved for. */
    record Free(long id, String address) {}

    /** Free positions of several vessels in walking order, at most {@code most}, in one statement. */
    List<Free> free(List<Long> vesselIds, int most) {
        if (vesselIds.isEmpty()) {
            return List.of();
        }
        String among = vesselIds.stream().map(String::valueOf).collect(Collectors.joining(", "));
        Query query = em.createNativeQuery("SELECT p.id, p.address FROM storage_positions p"
                + " LEFT JOIN storage_occupancies o ON o.position_id = p.id"
                + " WHERE p.vessel_id IN (" + among + ") AND p.blocked_why IS NULL AND o.position_id IS NULL"
                + " ORDER BY p.vessel_id, p.rack, p.level, p.slot LIMIT " + most);
        return rows(query).stream()
                .map(c -> new Free(number(c[0]), (String) c[1]))
                .toList();
    }

    Optional<MoveOrder> order(long id) {
        return Optional.ofNullable(em.find(MoveOrder.class, id));
    }

    List<MoveOrderRow> openOrders(long afterId, int most) {
        return orders("o.state = 'ORDERED' AND o.id > ?1 ORDER BY o.id LIMIT " + most, afterId);
    }

    List<MoveOrderRow> openOrdersOf(long unitId) {
        return orders("o.state = 'ORDERED' AND o.unit_id = ?1 ORDER BY o.id", unitId);
    }

    private List<MoveOrderRow> orders(String where, long id) {
        Query query = em.createNativeQuery("SELECT o.id, o.unit_id, o.bag_id, f.address AS source, t.address AS target,"
                        + " o.why, o.ordered_by, o.ordered_at FROM storage_move_orders o"
                        + " JOIN storage_positions f ON f.id = o.from_position_id"
                        + " JOIN storage_positions t ON t.id = o.to_position_id WHERE " + where)
                .setParameter(1, id);
        return rows(query).stream()
                .map(c -> new MoveOrderRow(
                        number(c[0]),
                        number(c[1]),
                        number(c[2]),
                        (String) c[3],
                        (String) c[4],
                        (String) c[5],
                        (String) c[6],
                        instant(c[7])))
                .toList();
    }

    List<PlacementRow> placements(long unitId) {
        Query query = em.createNativeQuery("SELECT o.bag_id, p.address, o.kind, o.since, o.by_name"
                        + " FROM storage_occupancies o JOIN storage_positions p ON p.id = o.position_id"
                        + " WHERE o.unit_id = ?1 ORDER BY o.bag_id, o.kind")
                .setParameter(1, unitId);
        return rows(query).stream()
                .map(c -> new PlacementRow(number(c[0]), (String) c[1], (String) c[2], instant(c[3]), (String) c[4]))
                .toList();
    }

    List<MovementRow> movements(long unitId) {
        Query query = em.createNativeQuery(
                        "SELECT m.id, m.bag_id, f.address AS source, t.address AS target, m.at,"
                                + " m.by_name, m.second_name, m.out_of_cold_s, m.why FROM storage_movements m"
                                + " LEFT JOIN storage_positions f ON f.id = m.from_position_id"
                                + " LEFT JOIN storage_positions t ON t.id = m.to_position_id WHERE m.unit_id = ?1 ORDER BY m.id")
                .setParameter(1, unitId);
        return rows(query).stream()
                .map(c -> new MovementRow(
                        number(c[0]),
                        number(c[1]),
                        (String) c[2],
                        (String) c[3],
                        instant(c[4]),
                        (String) c[5],
                        (String) c[6],
                        c[7] == null ? null : ((Number) c[7]).intValue(),
                        (String) c[8]))
                .toList();
    }

    List<FillRow> fill() {
        return rows(em.createNativeQuery("SELECT vessel_id, positions, taken, reserved, blocked FROM storage_fill"))
                .stream()
                .map(c -> new FillRow(number(c[0]), number(c[1]), number(c[2]), number(c[3]), number(c[4])))
                .toList();
    }

    List<CellRow> cells(long vesselId, int rack) {
        Query query = em.createNativeQuery(
                        "SELECT p.id, p.rack, p.level, p.slot, p.address, o.kind, o.unit_id, p.blocked_why"
                                + " FROM storage_positions p LEFT JOIN storage_occupancies o ON o.position_id = p.id"
                                + " WHERE p.vessel_id = ?1 AND p.rack = ?2 ORDER BY p.level, p.slot")
                .setParameter(1, vesselId)
                .setParameter(2, rack);
        return rows(query).stream()
                .map(c -> new CellRow(
                        number(c[0]),
                        (int) number(c[1]),
                        (int) number(c[2]),
                        c[3].toString(),
                        (String) c[4],
                        (String) c[5],
                        c[6] == null ? 0 : number(c[6]),
                        (String) c[7]))
                .toList();
    }

    List<Integer> racks(long vesselId) {
        return em.createQuery(
                        "select distinct p.rack from Position p where p.vesselId = :vessel order by p.rack",
                        Integer.class)
                .setParameter("vessel", vesselId)
                .getResultList();
    }

    private static List<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static long number(Object column) {
        return column == null ? 0 : ((Number) column).longValue();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(Object column) {
        LocalDateTime local = column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return local.toInstant(ZoneOffset.UTC);
    }
}
