package org.cordbank.lab.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Repository of the units' tests, their results and verifications. */
@ApplicationScoped
class ResultBook {
    @PersistenceContext
    private EntityManager em;

    void add(Object record) {
        em.persist(record);
        em.flush();
    }

    List<UnitTest> testsOf(long unitId) {
        return em.createQuery("select t from UnitTest t where t.unitId = :unit order by t.seq", UnitTest.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    /** The tests of several units, by unit and in the catalogue's order. */
    List<UnitTest> testsOf(Collection<Long> unitIds) {
        return em.createQuery(
                        "select t from UnitTest t where t.unitId in :units order by t.unitId, t.seq", UnitTest.class)
                .setParameter("units", unitIds)
                .getResultList();
    }

    /** Of each test of several units the result that stands. */
    List<TestResult> newestResults(Collection<Long> unitIds) {
        return em.createQuery(
                        "select r from TestResult r, UnitTest t where t.unitId in :units and r.unitId = t.unitId"
                                + " and r.seq = t.seq and r.revision = t.revision",
                        TestResult.class)
                .setParameter("units", unitIds)
                .getResultList();
    }

    /** Of each test of several units the verification of the result that stands. */
    List<TestVerification> newestVerifications(Collection<Long> unitIds) {
        return em.createQuery(
                        "select v from TestVerification v, UnitTest t where t.unitId in :units and v.unitId = t.unitId"
                                + " and v.seq = t.seq and v.revision = t.revision",
                        TestVerification.class)
                .setParameter("units", unitIds)
                .getResultList();
    }

    Optional<UnitTest> test(long unitId, int seq) {
        return Optional.ofNullable(em.find(UnitTest.class, new UnitTest.Key(unitId, seq)));
    }

    Optional<TestResult> result(long unitId, int seq, int revision) {
        return Optional.ofNullable(em.find(TestResult.class, new TestResult.Key(unitId, seq, revision)));
    }

    Optional<TestVerification> verification(long unitId, int seq, int revision) {
        return Optional.ofNullable(em.find(TestVerification.class, new TestVerification.Key(unitId, seq, revision)));
    }

    List<TestResult> resultsOf(long unitId, int seq) {
        return em.createQuery(
                        "select r from TestResult r where r.unitId = :unit and r.seq = :seq order by r.revision",
                        TestResult.class)
                .setParameter("unit", unitId)
                .setParameter("seq", seq)
                .getResultList();
    }

    boolean testedBy(long unitId, long staffId) {
        return !em.createQuery(
                        "select r.revision from TestResult r where r.unitId = :unit and r.testerId = :staff",
                        Integer.class)
                .setParameter("unit", unitId)
                .setParameter("staff", staffId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Tests that wait for the second person, the oldest first. */
    List<UnitTest> waiting(int most) {
        return em.createQuery(
                        "select t from UnitTest t where t.state = :state order by t.dueAt, t.unitId, t.seq",
                        UnitTest.class)
                .setParameter("state", TestState.PRELIM)
                .setMaxResults(most)
                .getResultList();
    }

    /** Units with a test that is not closed, by the earliest due test. */
    List<Long> unitsAtWork(int most) {
        return em.createQuery(
                        "select t.unitId from UnitTest t where t.state in :open group by t.unitId order by min(t.dueAt)",
                        Long.class)
                .setParameter("open", List.of(TestState.PENDING, TestState.PRELIM, TestState.REPEAT))
                .setMaxResults(most)
                .getResultList();
    }
}
