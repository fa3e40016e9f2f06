package org.cordbank.prove;

import java.util.List;

/**
 * A question to the database whose every answer is a break.
 *
 * @param invariant the promise it belongs to
 * @param looked what is looked at, for the report
 * @param rows a query that counts what is looked at
 * @param never a query for what must not be there; a row is told by its first column
 */
record Question(String invariant, String looked, String rows, String never) {
    /** All of them, in the order of the invariants. */
    static final List<Question> ALL = List.of(
            new Question(
                    "I2",
                    "positions with a bag",
                    "SELECT COUNT(DISTINCT position_id) FROM storage_occupancies WHERE kind = 'HELD'",
                    """
                    SELECT CONCAT('position ', position_id, ' holds ', COUNT(*), ' bags') FROM storage_occupancies
                    WHERE kind = 'HELD' GROUP BY position_id HAVING COUNT(*) > 1"""),
            new Question(
                    "I2",
                    "bookings of sessions",
                    "SELECT COUNT(*) FROM booking_bookings",
                    """
                    SELECT CONCAT('session ', s.id, ': ', s.taken, ' heads taken of ', s.capacity, ', booked are ',
                    COALESCE(SUM(b.heads), 0)) FROM booking_sessions s LEFT JOIN booking_bookings b
                    ON b.session_id = s.id AND b.state IN ('HELD', 'REQUESTED', 'CONFIRMED', 'CHECKED_IN',
                    'COMPLETED', 'NO_SHOW') GROUP BY s.id, s.taken, s.capacity
                    HAVING s.taken <> COALESCE(SUM(b.heads), 0) OR s.taken > s.capacity"""),
            new Question(
                    "I3",
                    "bags in a position",
                    "SELECT COUNT(DISTINCT bag_id) FROM storage_occupancies WHERE kind = 'HELD'",
                    """
                    SELECT CONCAT('bag ', bag_id, ' lies in ', COUNT(*), ' positions') FROM storage_occupancies
                    WHERE kind = 'HELD' GROUP BY bag_id HAVING COUNT(*) > 1"""),
            new Question(
                    "I3",
                    "revisions of steps",
                    "SELECT COUNT(*) FROM lab_unit_steps",
                    """
                    SELECT CONCAT('unit ', unit_id, ' step ', seq, ': ', COUNT(*), ' revisions up to ', MAX(revision))
                    FROM lab_unit_steps GROUP BY unit_id, seq HAVING COUNT(*) <> MAX(revision)"""),
            new Question(
                    "I3",
                    "transitions of units",
                    "SELECT COUNT(*) FROM unit_transitions",
                    """
                    SELECT CONCAT('unit ', t.unit_id, ': ', COUNT(*), ' transitions, last is ', u.last_seq)
                    FROM unit_transitions t JOIN unit_units u ON u.id = t.unit_id
                    GROUP BY t.unit_id, u.last_seq HAVING COUNT(*) <> u.last_seq OR MAX(t.seq) <> u.last_seq"""),
            new Question(
                    "I3",
                    "units that lie in a position",
                    "SELECT COUNT(DISTINCT unit_id) FROM storage_occupancies WHERE kind = 'HELD'",
                    """
                    SELECT CONCAT('unit ', u.id, ' is ', u.status, ' and still lies in a position') FROM unit_units u
                    JOIN storage_occupancies o ON o.unit_id = u.id AND o.kind = 'HELD'
                    WHERE u.status IN ('ISSUED', 'DELIVERED', 'INFUSED', 'FOLLOWUP', 'FREEZING')"""),
            new Question(
                    "I3",
                    "units in quarantine",
                    "SELECT COUNT(*) FROM unit_units WHERE status = 'QUARANTINE'",
                    """
                    SELECT CONCAT('unit ', u.id, ' is in quarantine and lies nowhere') FROM unit_units u
                    LEFT JOIN storage_occupancies o ON o.unit_id = u.id AND o.kind = 'HELD'
                    WHERE u.status = 'QUARANTINE' AND o.unit_id IS NULL"""),
            new Question(
                    "I4",
                    "signed contracts with text, signature and audit row",
                    "SELECT COUNT(*) FROM contract_contracts WHERE status <> 'DRAFT'",
                    """
                    SELECT CONCAT('contract ', c.id, ' is ', c.status, ' without text, signature or audit row of one hash')
                    FROM contract_contracts c
                    LEFT JOIN contract_documents d ON d.contract_id = c.id
                    LEFT JOIN contract_signatures s ON s.contract_id = c.id AND s.party = 'FAMILY'
                    LEFT JOIN audit_entries a ON a.subject_type = 'contract' AND a.subject_id = c.id
                    AND a.act = 'sign' AND JSON_VALUE(a.detail, '$.document') = c.document_hash
                    WHERE c.status <> 'DRAFT' AND (d.contract_id IS NULL OR s.id IS NULL
                    OR s.document_hash <> c.document_hash OR a.id IS NULL)"""),
            new Question(
                    "I4",
                    "drafts of contracts",
                    "SELECT COUNT(*) FROM contract_contracts WHERE status = 'DRAFT'",
                    """
                    SELECT CONCAT('contract ', c.id, ' is a draft with a signature') FROM contract_contracts c
                    JOIN contract_signatures s ON s.contract_id = c.id WHERE c.status = 'DRAFT'"""),
            new Question(
                    "I4",
                    "attached results, file row against audit row",
                    "SELECT COUNT(*) FROM collection_prenatal_results",
                    """
                    SELECT CONCAT('results ', r.id, ' of unit ', r.unit_id, ' keep a file of another hash than their audit row')
                    FROM collection_prenatal_results r LEFT JOIN papers_files f ON f.id = r.file_id
                    LEFT JOIN audit_entries a ON a.subject_type = 'unit' AND a.subject_id = r.unit_id
                    AND a.act = 'attach-prenatal-results' AND JSON_VALUE(a.detail, '$.result') = r.id
                    WHERE f.id IS NULL OR a.id IS NOT NULL AND JSON_VALUE(a.detail, '$.sha256') <> f.sha256"""),
            // by a digest of the reason, since a reason is too long to be a key: otherwise every pair is compared
            new Question(
                    "I5",
                    "corrections of steps",
                    "SELECT COUNT(*) FROM lab_unit_steps WHERE reason IS NOT NULL",
                    """
                    SELECT CONCAT('step record of unit ', s.unit_id, ', reason ', s.reason, ': ', COALESCE(a.entries, 0),
                    ' audit rows') FROM lab_unit_steps s LEFT JOIN (SELECT subject_id, MD5(reason) AS mark,
                    COUNT(*) AS entries FROM audit_entries WHERE act = 'correct-step' AND subject_type = 'unit'
                    GROUP BY subject_id, MD5(reason)) a ON a.subject_id = s.unit_id AND a.mark = MD5(s.reason)
                    WHERE s.reason IS NOT NULL AND COALESCE(a.entries, 0) <> 1"""),
            new Question(
                    "I5",
                    "audit rows of corrections",
                    "SELECT COUNT(*) FROM audit_entries WHERE act = 'correct-step' AND subject_type = 'unit'",
                    """
                    SELECT CONCAT('audit row of the correction ', a.reason, ' that is not there') FROM audit_entries a
                    WHERE a.act = 'correct-step' AND a.subject_type = 'unit' AND NOT EXISTS
                    (SELECT 1 FROM lab_unit_steps s WHERE s.unit_id = a.subject_id AND s.reason = a.reason)"""),
            new Question(
                    "I5",
                    "movements into quarantine",
                    "SELECT COUNT(*) FROM storage_movements WHERE why = 'quarantine'",
                    """
                    SELECT CONCAT('movement ', m.id, ' of unit ', m.unit_id, ': ', COUNT(a.id), ' audit rows')
                    FROM storage_movements m LEFT JOIN audit_entries a ON a.subject_type = 'unit'
                    AND a.subject_id = m.unit_id AND a.act = 'place' WHERE m.why = 'quarantine'
                    GROUP BY m.id, m.unit_id HAVING COUNT(a.id) <> 1"""),
            new Question(
                    "I5",
                    "audit rows of bags put away",
                    "SELECT COUNT(*) FROM audit_entries WHERE act = 'place' AND subject_type = 'unit'",
                    """
                    SELECT CONCAT('audit row of unit ', a.subject_id, ' put at ', JSON_VALUE(a.detail, '$.position'),
                    ' without its movement') FROM audit_entries a
                    LEFT JOIN storage_movements m ON m.unit_id = a.subject_id AND m.why = 'quarantine'
                    LEFT JOIN storage_positions p ON p.id = m.to_position_id
                    WHERE a.act = 'place' AND a.subject_type = 'unit'
                    AND (p.id IS NULL OR p.address <> JSON_VALUE(a.detail, '$.position'))"""),
            new Question(
                    "I5",
                    "contracts and the audit rows of their signing",
                    "SELECT COUNT(*) FROM contract_contracts",
                    """
                    SELECT CONCAT('contract ', c.id, ': ', COUNT(a.id), ' audit rows of its signing') FROM contract_contracts c
                    LEFT JOIN audit_entries a ON a.subject_type = 'contract' AND a.subject_id = c.id AND a.act = 'sign'
                    GROUP BY c.id, c.status HAVING COUNT(a.id) <> IF(c.status = 'DRAFT', 0, 1)"""),
            new Question(
                    "I5",
                    "attached results",
                    "SELECT COUNT(*) FROM collection_prenatal_results",
                    """
                    SELECT CONCAT('results ', r.id, ' of unit ', r.unit_id, ': ', COUNT(a.id), ' audit rows')
                    FROM collection_prenatal_results r LEFT JOIN audit_entries a ON a.subject_type = 'unit'
                    AND a.subject_id = r.unit_id AND a.act = 'attach-prenatal-results'
                    AND JSON_VALUE(a.detail, '$.result') = r.id GROUP BY r.id, r.unit_id HAVING COUNT(a.id) <> 1"""),
            new Question(
                    "I5",
                    "audit rows of attached results",
                    "SELECT COUNT(*) FROM audit_entries WHERE act = 'attach-prenatal-results'",
                    """
                    SELECT CONCAT('audit row of results ', JSON_VALUE(a.detail, '$.result'), ' that are not there')
                    FROM audit_entries a LEFT JOIN collection_prenatal_results r ON r.id = JSON_VALUE(a.detail, '$.result')
                    WHERE a.act = 'attach-prenatal-results' AND r.id IS NULL"""),
            new Question(
                    "I6",
                    "letters that wait",
                    "SELECT COUNT(*) FROM notification_mails WHERE state IN ('WAITING', 'SENDING')",
                    """
                    SELECT CONCAT('mail ', id, ' is ', state, ' without an hour to be tried') FROM notification_mails
                    WHERE state IN ('WAITING', 'SENDING') AND due_at IS NULL"""),
            new Question(
                    "I6",
                    "letters given up",
                    "SELECT COUNT(*) FROM notification_mails WHERE state = 'FAILED'",
                    """
                    SELECT CONCAT('mail ', id, ' was given up without a reason') FROM notification_mails
                    WHERE state = 'FAILED' AND COALESCE(last_error, '') = ''"""));
}
