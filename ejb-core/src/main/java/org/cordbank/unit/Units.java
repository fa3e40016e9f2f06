package org.cordbank.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordbank.kernel.Din;
import org.cordbank.kernel.PublicId;

/** Repository of units and all that hangs on one. */
@ApplicationScoped
class Units {
    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    /** Writes what was added, so that a number already taken shows now. */
    void flush() {
        em.flush();
    }

    Optional<Unit> unit(long id) {
        return Optional.ofNullable(em.find(Unit.class, id));
    }

    /** Several units in the order of {@code ids}. */
    List<Unit> inOrder(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Unit> found = em.createQuery("select u from Unit u where u.id in :ids", Unit.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Unit::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The unit as it stands in the database now, locked until the transaction ends. */
    Optional<Unit> locked(long id) {
        em.flush();
        return Optional.ofNullable(em.find(Unit.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Unit> byDin(Din din) {
        return one(em.createQuery("select u from Unit u where u.din = :din", Unit.class)
                .setParameter("din", din));
    }

    Optional<Unit> byPublicId(PublicId publicId) {
        return one(em.createQuery("select u from Unit u where u.publicId = :publicId", Unit.class)
                .setParameter("publicId", publicId));
    }

    Optional<Unit> byContract(String contractNumber) {
        return one(em.createQuery("select u from Unit u where u.contractNumber = :number", Unit.class)
                .setParameter("number", contractNumber));
    }

    Optional<Long> unitOfSpecimen(String label) {
        return one(em.createQuery("select s.unitId from UnitSpecimen s where s.label = :label", Long.class)
                .setParameter("label", label));
    }

    List<Unit> ofFamily(long familyAccountId) {
        return em.createQuery("select u from Unit u where u.familyAccountId = :family order by u.id", Unit.class)
                .setParameter("family", familyAccountId)
                .getResultList();
    }

    /** Newest first, before {@code beforeId}; no status means any. */
    List<Unit> before(long beforeId, UnitStatus status, int most) {
        String which = status == null ? "" : " and u.status = :status";
        TypedQuery<Unit> query = em.createQuery(
                        "select u from Unit u where u.id < :before" + which + " order by u.id desc", Unit.class)
                .setParameter("before", beforeId)
                .setMaxResults(most);
        return (status == null ? query : query.setParameter("status", status)).getResultList();
    }

    Optional<Unit> byKit(String kitNumber) {
        return one(em.createQuery("select u from Unit u where u.kitNumber = :kit", Unit.class)
                .setParameter("kit", kitNumber));
    }

    List<Transition> transitions(long unitId) {
        return em.createQuery("select t from UnitTransition t where t.unitId = :unit order by t.seq", Transition.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    Optional<Hold> hold(long holdId) {
        return Optional.ofNullable(em.find(Hold.class, holdId));
    }

    /** Reads the hold again under the lock of its unit; every change of a hold waits for that lock. */
    void refreshed(Hold hold) {
        em.refresh(hold, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Hold> holds(long unitId) {
        return em.createQuery("select h from UnitHold h where h.unitId = :unit order by h.id", Hold.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    List<Hold> openHoldsOf(long deviationId) {
        return em.createQuery(
                        "select h from UnitHold h where h.deviationId = :deviation and h.liftedAt is null order by h.unitId",
                        Hold.class)
                .setParameter("deviation", deviationId)
                .getResultList();
    }

    List<Bag> bags(long unitId) {
        return em.createQuery("select b from UnitBag b where b.unitId = :unit order by b.division", Bag.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    Optional<Bag> bag(long bagId) {
        return Optional.ofNullable(em.find(Bag.class, bagId));
    }

    List<Specimen> specimens(long unitId) {
        return em.createQuery("select s from UnitSpecimen s where s.unitId = :unit order by s.id", Specimen.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    Optional<Collection> collection(long unitId) {
        return Optional.ofNullable(em.find(Collection.class, unitId));
    }

    Optional<Freezing> freezing(long unitId) {
        return Optional.ofNullable(em.find(Freezing.class, unitId));
    }

    /** Facility number in force at a site on a day. */
    Optional<String> facility(long siteId, LocalDate day) {
        List<?> found = em.createNativeQuery("SELECT fin FROM unit_facilities WHERE site_id = ?1"
                        + " AND effective_from <= ?2 ORDER BY effective_from DESC LIMIT 1")
                .setParameter(1, siteId)
                .setParameter(2, day)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    int nextSerial() {
        return ((Number) em.createNativeQuery("SELECT NEXTVAL(unit_dins_seq)").getSingleResult()).intValue();
    }

    private static <T> Optional<T> one(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultList().stream().findFirst();
    }
}
