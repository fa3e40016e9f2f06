-- a unit's recorded steps have no gap
SELECT c.unit_id, c.recorded, c.newest FROM (
  SELECT s.unit_id, p.template_version, COUNT(DISTINCT s.seq) AS recorded, MAX(s.seq) AS newest FROM lab_unit_steps s
  JOIN lab_preparations p ON p.unit_id = s.unit_id GROUP BY s.unit_id, p.template_version) c
WHERE c.recorded <> (SELECT COUNT(*) FROM lab_step_templates t
  WHERE t.template_version = c.template_version AND t.scope = 'UNIT' AND t.seq <= c.newest);

-- a step's revisions have no gap
SELECT unit_id, seq, MAX(revision) AS newest, COUNT(*) AS kept FROM lab_unit_steps GROUP BY unit_id, seq
HAVING newest <> kept;

-- steps are recorded in the order of the catalogue
SELECT unit_id, seq, recorded_at FROM (
  SELECT unit_id, seq, recorded_at, LAG(recorded_at) OVER (PARTITION BY unit_id ORDER BY seq) AS earlier
  FROM lab_unit_steps WHERE revision = 1) ordered WHERE earlier > recorded_at;

-- nobody verifies an own step
SELECT unit_id, seq FROM lab_unit_steps WHERE verifier_id = operator_id;

-- a preparation is complete when its last step is done
SELECT p.unit_id, p.completed_at FROM lab_preparations p LEFT JOIN lab_unit_steps s ON s.unit_id = p.unit_id
  AND s.revision = 1 AND s.seq = (SELECT MAX(t.seq) FROM lab_step_templates t WHERE t.template_version = p.template_version)
WHERE (p.completed_at IS NULL) <> (s.unit_id IS NULL);

-- a unit's state is that of its newest transition
SELECT u.id, u.status, t.to_status FROM unit_units u
LEFT JOIN unit_transitions t ON t.unit_id = u.id AND t.seq = u.last_seq
WHERE t.unit_id IS NULL OR t.to_status <> u.status;

-- transitions join without a gap
SELECT unit_id, seq, from_status, before_it FROM (
  SELECT unit_id, seq, from_status, LAG(to_status) OVER w AS before_it, ROW_NUMBER() OVER w AS place
  FROM unit_transitions WINDOW w AS (PARTITION BY unit_id ORDER BY seq)) chain
WHERE seq <> place OR NOT (from_status <=> before_it);

-- transitions happened in their order
SELECT unit_id, seq, occurred_at FROM (
  SELECT unit_id, seq, occurred_at, LAG(occurred_at) OVER (PARTITION BY unit_id ORDER BY seq) AS earlier
  FROM unit_transitions) ordered WHERE earlier > occurred_at;

-- a unit counts its open holds
SELECT u.id, u.open_holds, COUNT(h.id) AS open FROM unit_units u
LEFT JOIN unit_holds h ON h.unit_id = u.id AND h.lifted_at IS NULL GROUP BY u.id HAVING u.open_holds <> open;

-- a deviation's hold is lifted when, and only when, it was accepted
SELECT h.id, h.unit_id, d.number, d.state, d.disposition FROM unit_holds h JOIN quality_deviations d ON d.id = h.deviation_id
WHERE (h.lifted_at IS NOT NULL) <> (d.state = 'CLOSED' AND d.disposition = 'ACCEPT');

-- a deviation's last verdict is the one it shows
SELECT d.id, d.number, d.disposition, v.disposition AS newest FROM quality_deviations d
LEFT JOIN quality_dispositions v ON v.deviation_id = d.id
  AND v.seq = (SELECT MAX(w.seq) FROM quality_dispositions w WHERE w.deviation_id = d.id)
WHERE NOT (d.disposition <=> v.disposition);

-- a kit and its unit bear the same number
SELECT u.id, u.din, k.din AS kit_din FROM unit_units u LEFT JOIN collection_kits k ON k.unit_id = u.id
WHERE NOT (u.din <=> k.din) OR NOT (u.kit_number <=> k.kit_number);

-- what was collected has its facts, and nothing else has
SELECT u.id, u.status FROM unit_units u LEFT JOIN unit_collections c ON c.unit_id = u.id
WHERE (c.unit_id IS NULL) <> (NOT EXISTS
  (SELECT 1 FROM unit_transitions t WHERE t.unit_id = u.id AND t.to_status = 'COLLECTED'));

-- what was received has its reception, and nothing else has
SELECT u.id, u.status FROM unit_units u LEFT JOIN collection_receptions r ON r.unit_id = u.id
WHERE (r.unit_id IS NULL) <> (NOT EXISTS
  (SELECT 1 FROM unit_transitions t WHERE t.unit_id = u.id AND t.to_status = 'RECEIVED'));

-- eight checks are answered, or none yet
SELECT r.id, r.state, COUNT(a.code) AS answered FROM collection_receptions r
LEFT JOIN collection_reception_answers a ON a.reception_id = r.id GROUP BY r.id
HAVING answered <> IF(r.state = 'OPEN', 0, 8);

-- a unit under review, or released, has no test open
SELECT u.id, u.status, t.code, t.state FROM unit_units u JOIN lab_unit_tests t ON t.unit_id = u.id
WHERE u.status IN ('STORED_FAMILY', 'STORED_CONDITIONAL', 'LISTED_PUBLIC') AND t.state NOT IN ('FINAL', 'AMENDED', 'WAIVED');

-- a test counts its results
SELECT t.unit_id, t.seq, t.revision, COUNT(r.revision) AS kept FROM lab_unit_tests t
LEFT JOIN lab_test_results r ON r.unit_id = t.unit_id AND r.seq = t.seq GROUP BY t.unit_id, t.seq HAVING t.revision <> kept;

-- a final result was accepted by a second person
SELECT t.unit_id, t.seq, r.tester_id, v.verifier_id FROM lab_unit_tests t
LEFT JOIN lab_test_results r ON r.unit_id = t.unit_id AND r.seq = t.seq AND r.revision = t.revision
LEFT JOIN lab_test_verifications v ON v.unit_id = t.unit_id AND v.seq = t.seq AND v.revision = t.revision
WHERE t.state IN ('FINAL', 'AMENDED') AND (v.unit_id IS NULL OR NOT v.accepted OR v.verifier_id = r.tester_id);

-- what was loaded into a run is frozen by its verdict
SELECT l.unit_id, l.run_id, r.state, f.run_id AS frozen_in FROM lab_freezing_loads l
JOIN lab_freezing_runs r ON r.id = l.run_id LEFT JOIN unit_freezings f ON f.unit_id = l.unit_id
WHERE (r.state = 'ACCEPTED') <> (f.unit_id IS NOT NULL) OR f.run_id <> l.run_id;

-- a freezing curve is a table of numbers the bank can read
SELECT run_id, revision FROM lab_freezing_curves
WHERE points NOT REGEXP '^time_min,chamber_c,sample_c[\\r\\n]' OR points REGEXP '[.][0-9]{7}';

-- a bag lies in a position of its own unit
SELECT o.position_id, o.unit_id, b.unit_id AS of_unit FROM storage_occupancies o
LEFT JOIN unit_bags b ON b.id = o.bag_id LEFT JOIN storage_positions p ON p.id = o.position_id
WHERE b.id IS NULL OR p.id IS NULL OR b.unit_id <> o.unit_id;

-- a bag in the bank's keeping lies somewhere, and no other bag does
SELECT u.id, u.status, COUNT(o.position_id) AS held, COUNT(DISTINCT b.id) AS bags FROM unit_units u
LEFT JOIN unit_bags b ON b.unit_id = u.id
LEFT JOIN storage_occupancies o ON o.unit_id = u.id AND o.bag_id = b.id AND o.kind = 'HELD' GROUP BY u.id
HAVING held <> IF(u.status IN ('QUARANTINE', 'QA_REVIEW', 'STORED_FAMILY', 'LISTED_PUBLIC', 'STORED_CONDITIONAL', 'RESERVED',
  'CT_TESTING', 'ALLOCATED'), bags, 0);

-- a settled unit lies in a qualified tank, an unsettled one in quarantine
SELECT u.id, u.status, v.zone FROM unit_units u JOIN storage_occupancies o ON o.unit_id = u.id AND o.kind = 'HELD'
JOIN storage_positions p ON p.id = o.position_id JOIN coldchain_vessels v ON v.id = p.vessel_id
WHERE (u.settled_at IS NULL) <> (v.zone = 'QUAR');

-- the newest movement ends where the bag lies
SELECT m.unit_id, m.to_position_id, o.position_id FROM storage_movements m
LEFT JOIN storage_occupancies o ON o.bag_id = m.bag_id AND o.kind = 'HELD'
WHERE m.id = (SELECT MAX(n.id) FROM storage_movements n WHERE n.unit_id = m.unit_id AND n.bag_id = m.bag_id)
  AND NOT (m.to_position_id <=> o.position_id);

-- an open order has its reservation
SELECT r.id, r.state, o.kind FROM storage_move_orders r
LEFT JOIN storage_occupancies o ON o.position_id = r.to_position_id AND o.bag_id = r.bag_id
WHERE NOT (o.kind <=> IF(r.state = 'ORDERED', 'RESERVED', 'HELD')) AND r.state = 'ORDERED';

-- a released unit has both signatures, of two people
SELECT u.id, u.status, r.state FROM unit_units u LEFT JOIN release_reviews r ON r.unit_id = u.id
WHERE u.status IN ('STORED_FAMILY', 'STORED_CONDITIONAL', 'LISTED_PUBLIC')
  AND (r.unit_id IS NULL OR r.medical_at IS NULL OR r.qa_at > r.medical_at OR r.qa_staff_id = r.medical_staff_id);

-- a settled unit has a valid certificate, and no other has
SELECT u.id, u.settled_at, c.number FROM unit_units u LEFT JOIN contract_certificates c ON c.valid_unit_id = u.id
WHERE (u.settled_at IS NULL) <> (c.id IS NULL);

-- a binding contract has its unit under its number, two signatures and the text that was signed
SELECT c.id, c.number, u.contract_number FROM contract_contracts c LEFT JOIN unit_units u ON u.id = c.unit_id
WHERE c.status = 'ACTIVE' AND (u.id IS NULL OR u.contract_number <> c.number
  OR 2 <> (SELECT COUNT(*) FROM contract_signatures s WHERE s.contract_id = c.id AND s.document_hash = c.document_hash)
  OR NOT EXISTS (SELECT 1 FROM contract_documents d WHERE d.contract_id = c.id));

-- debits equal credits in every entry
SELECT e.id, SUM(p.debit) AS debits, SUM(p.credit) AS credits FROM ledger_entries e
LEFT JOIN ledger_postings p ON p.entry_id = e.id GROUP BY e.id HAVING NOT (debits <=> credits) OR debits IS NULL;

-- an invoice counts its transfers
SELECT i.id, i.number, i.paid, COALESCE(SUM(p.amount), 0) AS arrived FROM billing_invoices i
LEFT JOIN billing_payments p ON p.invoice_id = i.id GROUP BY i.id HAVING i.paid <> arrived;

-- an invoice's lines add up
SELECT i.id, i.number, i.total, SUM(l.amount) AS line_sum FROM billing_invoices i
LEFT JOIN billing_invoice_lines l ON l.invoice_id = i.id GROUP BY i.id HAVING NOT (i.total <=> line_sum);

-- what an invoice still waits for is what the books say
SELECT i.id, i.number, i.total - i.paid AS open, SUM(p.debit - p.credit) AS receivable FROM billing_invoices i
JOIN ledger_entries e ON e.subject_type = 'invoice' AND e.subject_id = i.id
JOIN ledger_postings p ON p.entry_id = e.id AND p.account_code = '1122' GROUP BY i.id HAVING open <> receivable;

-- every chain of the audit trail is whole up to its head
SELECT h.subject_type, h.subject_id, h.seq, COUNT(e.id) AS entries FROM audit_heads h
LEFT JOIN audit_entries e ON e.subject_type = h.subject_type AND e.subject_id = h.subject_id
GROUP BY h.subject_type, h.subject_id HAVING h.seq <> entries;

-- every hash of the audit trail follows from the row and the hash before it
SELECT id, subject_type, subject_id, seq FROM (
  SELECT e.*, COALESCE(LAG(hash) OVER (PARTITION BY subject_type, subject_id ORDER BY seq), REPEAT('0', 64)) AS earlier
  FROM audit_entries e) chain
WHERE hash <> SHA2(CONCAT(CONVERT(earlier USING utf8mb4), audit_piece(DATE_FORMAT(recorded_at, '%Y-%m-%dT%H:%i:%s.%f')),
  audit_piece(DATE_FORMAT(occurred_at, '%Y-%m-%dT%H:%i:%s.%f')), audit_piece(CONVERT(subject_type USING utf8mb4)),
  audit_piece(subject_id), audit_piece(seq), audit_piece(CONVERT(actor_kind USING utf8mb4)), audit_piece(actor_id),
  audit_piece(actor_name), audit_piece(CONVERT(actor_roles USING utf8mb4)), audit_piece(workstation),
  audit_piece(CONVERT(act USING utf8mb4)), audit_piece(reason), audit_piece(detail), audit_piece(signatures)), 256)
  COLLATE utf8mb4_bin;
