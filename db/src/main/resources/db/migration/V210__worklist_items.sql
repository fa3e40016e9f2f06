-- What waits for people, one row a thing, read by the home page of the back office. A question for some queues touches
-- these queues' tables alone: the condition on the constant reaches into each part of the union.
CREATE VIEW worklist_items AS
  SELECT 'COUNTERSIGN' AS queue, id FROM contract_contracts WHERE status = 'SIGNED'
  UNION ALL SELECT 'PAYMENT', id FROM billing_invoices WHERE state IN ('OPEN', 'PARTLY_PAID')
  UNION ALL SELECT 'PRENATAL', u.id FROM unit_units u WHERE u.status = 'ENROLLED' AND NOT EXISTS (
    SELECT 1 FROM collection_prenatal_results r WHERE r.unit_id = u.id AND r.voided_why IS NULL)
  UNION ALL SELECT 'KIT', u.id FROM unit_units u WHERE u.status = 'ENROLLED' AND u.cleared_at IS NOT NULL AND EXISTS (
    SELECT 1 FROM collection_prenatal_results r WHERE r.unit_id = u.id AND r.voided_why IS NULL)
  UNION ALL SELECT 'PICK_UP', id FROM unit_units WHERE status = 'COLLECTED'
  UNION ALL SELECT 'RECEIVE', id FROM unit_units WHERE status IN ('IN_TRANSIT', 'RECEIVED')
  UNION ALL SELECT 'PREPARE', id FROM unit_units WHERE status IN ('REGISTERED', 'PROCESSING')
  UNION ALL SELECT 'PLACE', u.id FROM unit_units u JOIN unit_freezings f ON f.unit_id = u.id WHERE u.status = 'FREEZING'
  UNION ALL SELECT 'TEST', unit_id FROM lab_unit_tests WHERE state IN ('PENDING', 'REPEAT')
  UNION ALL SELECT 'VERIFY', unit_id FROM lab_unit_tests WHERE state = 'PRELIM'
  UNION ALL SELECT 'DEVIATION', id FROM quality_deviations WHERE state IN ('NEW', 'INVESTIGATING', 'ACTION')
  UNION ALL SELECT 'CRITICAL_DEVIATION', id FROM quality_deviations WHERE state = 'VERIFYING'
  UNION ALL SELECT 'QA_RELEASE', u.id FROM unit_units u LEFT JOIN release_reviews r ON r.unit_id = u.id
    WHERE u.status = 'QA_REVIEW' AND r.qa_at IS NULL
  UNION ALL SELECT 'MEDICAL_RELEASE', u.id FROM unit_units u JOIN release_reviews r ON r.unit_id = u.id
    WHERE u.status = 'QA_REVIEW' AND r.qa_at IS NOT NULL AND r.medical_at IS NULL
  UNION ALL SELECT 'MOVE', id FROM storage_move_orders WHERE state = 'ORDERED'
  UNION ALL SELECT 'DISCARD_APPROVAL', id FROM release_discards WHERE state = 'PROPOSED'
  UNION ALL SELECT 'DISCARD', id FROM release_discards WHERE state = 'APPROVED'
  UNION ALL SELECT 'ALARM', id FROM coldchain_alarms WHERE state = 'RAISED'
  UNION ALL SELECT 'MAIL', id FROM notification_mails WHERE state = 'FAILED';
GRANT SELECT ON worklist_items TO ${office};
