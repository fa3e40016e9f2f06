-- What a family may read of its unit's tests: how far each is, in the catalogue's words; no value, and of an infectious
-- marker never more than that it is done. While a hold stands, nothing says whether a test passed: a person tells first.
CREATE VIEW unit_family_results AS
SELECT u.family_account_id, u.public_id, t.seq, m.zh, m.en, m.plain_zh, m.plain_en,
  CASE
    WHEN t.state = 'WAIVED' THEN 'WAIVED'
    WHEN t.state = 'PENDING' THEN 'WAITING'
    WHEN t.state IN ('PRELIM', 'REPEAT') THEN 'RUNNING'
    WHEN m.infectious THEN 'DONE'
    WHEN u.open_holds > 0 THEN 'DONE'
    WHEN t.verdict = 'PASS' THEN 'PASSED'
    WHEN u.status IN ('STORED_FAMILY', 'LISTED_PUBLIC', 'STORED_CONDITIONAL') THEN 'EXPLAINED'
    ELSE 'DONE'
  END AS state,
  CASE WHEN t.state IN ('FINAL', 'AMENDED') THEN t.final_at END AS done_at
FROM unit_units u
JOIN lab_unit_tests t ON t.unit_id = u.id
JOIN lab_test_templates m ON m.template_version = t.template_version AND m.code = t.code;
GRANT SELECT ON unit_family_results TO ${office};
GRANT SELECT ON unit_family_results TO ${portal};
