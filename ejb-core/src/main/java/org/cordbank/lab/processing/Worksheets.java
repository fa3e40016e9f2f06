package org.cordbank.lab.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Repository of shifts, batches, preparations and their step records. */
@ApplicationScoped
class Worksheets implements StepRecords {
    @PersistenceContext
    private EntityManager em;

    void add(Object record) {
        em.persist(record);
        em.flush();
    }

    @Override
    public Optional<Shift> shift(long id) {
        return Optional.ofNullable(em.find(Shift.class, id));
    }

    Optional<Shift> openShift(long siteId) {
        return em.createQuery("select s from Shift s where s.siteId = :site and s.closedAt is null", Shift.class)
                .setParameter("site", siteId)
                .getResultStream()
                .findFirst();
    }

    long shiftsOf(long siteId) {
        return em.createQuery("select count(s) from Shift s where s.siteId = :site", Long.class)
                .setParameter("site", siteId)
                .getSingleResult();
    }

    @Override
    public List<ShiftStep> stepsOfShift(long shiftId) {
        return em.createQuery(
                        "select s from ShiftStep s where s.shiftId = :id order by s.seq, s.personId, s.revision",
                        ShiftStep.class)
                .setParameter("id", shiftId)
                .getResultList();
    }

    @Override
    public Optional<Batch> batch(long id) {
        return Optional.ofNullable(em.find(Batch.class, id));
    }

    /** Locks the batch's row, so that two people do not record one step of it. */
    Batch lockBatch(long id) {
        return em.find(Batch.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Shift lockShift(long id) {
        return em.find(Shift.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Batch> openBatches(int most) {
        return em.createQuery("select b from Batch b where b.closedAt is null order by b.id desc", Batch.class)
                .setMaxResults(most)
                .getResultList();
    }

    long batchesOf(long shiftId) {
        return em.createQuery("select count(b) from Batch b where b.shiftId = :shift", Long.class)
                .setParameter("shift", shiftId)
                .getSingleResult();
    }

    @Override
    public List<BatchStep> stepsOfBatch(long batchId) {
        return em.createQuery(
                        "select s from BatchStep s where s.batchId = :id order by s.seq, s.revision", BatchStep.class)
                .setParameter("id", batchId)
                .getResultList();
    }

    List<BatchUnit> unitsIn(long batchId) {
        return em.createQuery(
                        "select u from BatchUnit u where u.batchId = :id and u.leftAt is null order by u.loadedAt",
                        BatchUnit.class)
                .setParameter("id", batchId)
                .getResultList();
    }

    @Override
    public List<BatchUnit> staysOf(long unitId) {
        return em.createQuery(
                        "select u from BatchUnit u where u.unitId = :id order by u.loadedAt, u.batchId",
                        BatchUnit.class)
                .setParameter("id", unitId)
                .getResultList();
    }

    Optional<BatchUnit> stay(long unitId, long batchId) {
        return Optional.ofNullable(em.find(BatchUnit.class, new BatchUnit.Key(unitId, batchId)));
    }

    @Override
    public Optional<Preparation> preparation(long unitId) {
        return Optional.ofNullable(em.find(Preparation.class, unitId));
    }

    @Override
    public List<UnitStep> stepsOfUnit(long unitId) {
        return em.createQuery(
                        "select s from UnitStep s where s.unitId = :id order by s.seq, s.revision", UnitStep.class)
                .setParameter("id", unitId)
                .getResultList();
    }

    List<UnitStep> revisions(long unitId, int seq) {
        return em.createQuery(
                        "select s from UnitStep s where s.unitId = :id and s.seq = :seq order by s.revision",
                        UnitStep.class)
                .setParameter("id", unitId)
                .setParameter("seq", seq)
                .getResultList();
    }
}
