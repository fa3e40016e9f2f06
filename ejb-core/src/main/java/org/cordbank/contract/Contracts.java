package org.cordbank.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordbank.kernel.ContractNumber;
import org.cordbank.kernel.PublicId;
import org.cordbank.kernel.Sql;

/** Repository of contracts with their answers, consents and signed documents. */
@ApplicationScoped
class Contracts {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sql sql;

    void add(Contract contract) {
        em.persist(contract);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Optional<Contract> contract(long id) {
        return Optional.ofNullable(em.find(Contract.class, id));
    }

    Optional<Contract> byPublicId(PublicId publicId) {
        return em.createQuery("select c from Contract c where c.publicId = :id", Contract.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** The contract, held until the transaction ends, so that one signs or decides and the next one sees it. */
    Contract hold(Contract contract) {
        em.refresh(contract, LockModeType.PESSIMISTIC_WRITE);
        return contract;
    }

    Optional<Contract> byUnit(long unitId) {
        return em.createQuery("select c from Contract c where c.unitId = :unit", Contract.class)
                .setParameter("unit", unitId)
                .getResultStream()
                .findFirst();
    }

    Optional<Contract> byNumber(ContractNumber number) {
        return em.createQuery("select c from Contract c where c.number = :number", Contract.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    List<Contract> ofFamily(long familyAccountId) {
        return em.createQuery(
                        "select c from Contract c where c.familyAccountId = :family order by c.id desc", Contract.class)
                .setParameter("family", familyAccountId)
                .getResultList();
    }

    List<Contract> waiting(Instant after, long afterId, int most) {
        return em.createQuery(
                        "select c from Contract c where c.status = :signed and (c.signedAt > :after or (c.signedAt = :after"
                                + " and c.id > :id)) order by c.signedAt, c.id",
                        Contract.class)
                .setParameter("signed", ContractStatus.SIGNED)
                .setParameter("after", after)
                .setParameter("id", afterId)
                .setMaxResults(most)
                .getResultList();
    }

    List<Contract> signed(ContractStatus only, long beforeId, int most) {
        return em.createQuery(
                        "select c from Contract c where c.status <> :draft and (:only is null or c.status = :only) and"
                                + " c.id < :before order by c.id desc",
                        Contract.class)
                .setParameter("draft", ContractStatus.DRAFT)
                .setParameter("only", only)
                .setParameter("before", beforeId)
                .setMaxResults(most)
                .getResultList();
    }

    int nextNumber() {
        return Math.toIntExact(sql.next("contract_numbers"));
    }

    void answer(long contractId, ScreeningQuestion question, boolean yes, Instant now) {
        sql.update(
                "INSERT INTO contract_answers (contract_id, question_code, catalogue_version, answer, answered_at)"
                        + " VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE catalogue_version = VALUES(catalogue_version),"
                        + " answer = VALUES(answer), answered_at = VALUES(answered_at)",
                contractId,
                question.code(),
                question.version(),
                yes ? "YES" : "NO",
                now);
    }

    Map<String, Boolean> answers(long contractId) {
        Map<String, Boolean> answers = new LinkedHashMap<>();
        sql.rows(
                "SELECT question_code, answer FROM contract_answers WHERE contract_id = ?",
                row -> answers.put(row.getString(1), "YES".equals(row.getString(2))),
                contractId);
        return answers;
    }

    void consent(long contractId, long textId, boolean given, Instant now) {
        sql.update(
                "INSERT INTO contract_consents (contract_id, text_id, given, answered_at) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE given = VALUES(given), answered_at = VALUES(answered_at)",
                contractId,
                textId,
                given,
                now);
    }

    Map<Long, Boolean> consents(long contractId) {
        Map<Long, Boolean> consents = new LinkedHashMap<>();
        sql.rows(
                "SELECT text_id, given FROM contract_consents WHERE contract_id = ? ORDER BY text_id",
                row -> consents.put(row.getLong(1), row.getBoolean(2)),
                contractId);
        return consents;
    }
}
