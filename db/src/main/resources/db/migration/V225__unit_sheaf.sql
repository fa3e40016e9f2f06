-- Everything about one unit as the page about one unit reads it: each line of each room's tables by the unit it belongs
-- to, told apart by its part. Read for one unit at a time; the condition goes down into every part and finds its lines by
-- their keys. Each room's own desk decides who reads its parts.
CREATE VIEW unit_sheaf AS
  SELECT t.unit_id AS unit_id, 'unit_transitions' AS part, t.seq AS place, 0 AS place_within,
    JSON_OBJECT('unit_id', t.unit_id, 'seq', t.seq, 'from_status', t.from_status, 'to_status', t.to_status,
    'occurred_at', t.occurred_at, 'recorded_at', t.recorded_at, 'actor_kind', t.actor_kind,
    'actor_id', t.actor_id, 'actor_name', t.actor_name, 'why', t.why) AS line
  FROM unit_transitions t
  UNION ALL
  SELECT t.unit_id AS unit_id, 'unit_holds' AS part, t.id AS place, 0 AS place_within,
    JSON_OBJECT('id', t.id, 'unit_id', t.unit_id, 'reason', t.reason, 'note', t.note, 'deviation_id', t.deviation_id,
    'placed_at', t.placed_at, 'placed_by_name', t.placed_by_name, 'lifted_at', t.lifted_at,
    'lifted_by_name', t.lifted_by_name, 'lift_why', t.lift_why) AS line
  FROM unit_holds t
  UNION ALL
  SELECT t.unit_id AS unit_id, 'unit_bags' AS part, t.id AS place, 0 AS place_within,
    JSON_OBJECT('id', t.id, 'unit_id', t.unit_id, 'division', t.division, 'volume_ml', t.volume_ml,
    'recorded_at', t.recorded_at) AS line
  FROM unit_bags t
  UNION ALL
  SELECT t.unit_id AS unit_id, 'unit_specimens' AS part, t.id AS place, 0 AS place_within,
    JSON_OBJECT('id', t.id, 'unit_id', t.unit_id, 'kind', t.kind, 'label', t.label, 'place', t.place,
    'recorded_at', t.recorded_at, 'recorded_by_name', t.recorded_by_name) AS line
  FROM unit_specimens t
  UNION ALL
  SELECT t.unit_id AS unit_id, 'unit_collections' AS part, 0 AS place, 0 AS place_within,
    JSON_OBJECT('unit_id', t.unit_id, 'collected_at', t.collected_at, 'hospital_id', t.hospital_id,
    'collector_staff_id', t.collector_staff_id, 'method', t.method, 'volume_estimate_ml', t.volume_estimate_ml,
    'labor_fever', t.labor_fever, 'note', t.note, 'recorded_at', t.recorded_at) AS line
  FROM unit_collections t
  UNION ALL
  SELECT t.unit_id AS unit_id, 'unit_freezings' AS part, 0 AS place, 0 AS place_within,
    JSON_OBJECT('unit_id', t.unit_id, 'verdict', t.verdict, 'run_id', t.run_id, 'frozen_at', t.frozen_at,
    'accepted_at', t.accepted_at, 'accepted_by_name', t.accepted_by_name) AS line
  FROM unit_freezings t
  UNION ALL
  SELECT t.unit_id AS unit_id, 'collection_kits' AS part, 0 AS place, 0 AS place_within,
    JSON_OBJECT('id', t.id, 'version', t.version, 'kit_number', t.kit_number, 'unit_id', t.unit_id, 'din', t.din,
    'lot_no', t.lot_no, 'expires_on', t.expires_on, 'site_id', t.site_id, 'labels_file_id', t.labels_file_id,
    'issued_by', t.issued_by, 'issued_at', t.issued_at) AS line
  FROM collection_kits t
  UNION ALL
  SELECT t.unit_id AS unit_id, 'collection_records' AS part, 0 AS place, 0 AS place_within,
    JSON_OBJECT('id', t.id, 'version', t.version, 'unit_id', t.unit_id, 'state', t.state, 'hospital_id', t.hospital_id,
    'collector_id', t.collector_id, 'collector_name', t.collector_name, 'certificate_no', t.certificate_no,
    'method', t.method, 'clamped_at', t.clamped_at, 'collected_at', t.collected_at, 'volume_ml', t.volume_ml,
    'labour_temperature_c', t.labour_temperature_c, 'complications', t.complications, 'checks', t.checks,
    'irregular', t.irregular, 'deviation_id', t.deviation_id, 'recorded_at', t.recorded_at) AS line
  FROM collection_records t
  UNION ALL
  SELECT t.unit_id AS unit_id, 'collection_receptions' AS part, 0 AS place, 0 AS place_within,
    JSON_OBJECT('id', t.id, 'version', t.version, 'unit_id', t.unit_id, 'trip_id', t.trip_id,
    'accession_no', t.accession_no, 'state', t.state, 'seal_read', t.seal_read, 'seal_intact', t.seal_intact,
    'logger_file_id', t.logger_file_id, 'elapsed_minutes', t.elapsed_minutes, 'received_by', t.received_by,
    'received_at', t.received_at, 'weight_g', t.weight_g, 'inspected_by', t.inspected_by,
    'second_name', t.second_name, 'inspected_at', t.inspected_at, 'reasons', t.reasons,
    'deviation_id', t.deviation_id, 'decided_by', t.decided_by, 'decided_at', t.decided_at) AS line
  FROM collection_receptions t
  UNION ALL
  SELECT r.unit_id AS unit_id, 'collection_reception_answers' AS part, 0 AS place, 0 AS place_within,
    JSON_OBJECT('reception_id', t.reception_id, 'code', t.code, 'passed', t.passed, 'note', t.note) AS line
  FROM collection_receptions r JOIN collection_reception_answers t ON t.reception_id = r.id
  UNION ALL
  SELECT r.unit_id AS unit_id, 'coldchain_logger_files' AS part, 0 AS place, 0 AS place_within,
    JSON_OBJECT('id', t.id, 'file_id', t.file_id, 'file_name', t.file_name, 'logger_no', t.logger_no, 'form', t.form,
    'verdict', t.verdict, 'journey_from', t.journey_from, 'journey_to', t.journey_to, 'lowest_c', t.lowest_c,
    'highest_c', t.highest_c, 'out_of_alarm_minutes', t.out_of_alarm_minutes,
    'longest_gap_minutes', t.longest_gap_minutes, 'out_of_target_minutes', t.out_of_target_minutes,
    'readings', t.readings, 'imported_by', t.imported_by, 'imported_at', t.imported_at) AS line
  FROM collection_receptions r JOIN coldchain_logger_files t ON t.id = r.logger_file_id
  UNION ALL
  SELECT u.unit_id AS unit_id, 'collection_trips' AS part, 0 AS place, 0 AS place_within,
    JSON_OBJECT('id', t.id, 'version', t.version, 'box_no', t.box_no, 'logger_no', t.logger_no, 'seal_no', t.seal_no,
    'state', t.state, 'hospital_id', t.hospital_id, 'courier_id', t.courier_id, 'courier_name', t.courier_name,
    'picked_up_at', t.picked_up_at, 'handed_over_at', t.handed_over_at) AS line
  FROM collection_trip_units u JOIN collection_trips t ON t.id = u.trip_id
  UNION ALL
  SELECT u.unit_id AS unit_id, 'collection_trip_units' AS part, t.unit_id AS place, 0 AS place_within,
    JSON_OBJECT('unit_id', t.unit_id, 'trip_id', t.trip_id) AS line
  FROM collection_trip_units u JOIN collection_trip_units t ON t.trip_id = u.trip_id
  UNION ALL
  SELECT t.unit_id AS unit_id, 'contract_contracts' AS part, 0 AS place, 0 AS place_within,
    JSON_OBJECT('id', t.id, 'version', t.version, 'public_id', t.public_id, 'number', t.number,
    'family_account_id', t.family_account_id, 'status', t.status, 'author_kind', t.author_kind,
    'author_id', t.author_id, 'language', t.language, 'hospital_id', t.hospital_id, 'due_date', t.due_date,
    'plan_id', t.plan_id, 'created_at', t.created_at, 'changed_at', t.changed_at, 'signed_at', t.signed_at,
    'document_hash', t.document_hash, 'decided_at', t.decided_at, 'decided_by', t.decided_by,
    'decided_by_name', t.decided_by_name, 'decline_reason', t.decline_reason, 'unit_id', t.unit_id,
    'invoice_id', t.invoice_id, 'paper_file_id', t.paper_file_id) AS line
  FROM contract_contracts t
  UNION ALL
  SELECT t.unit_id AS unit_id, 'contract_certificates' AS part, -t.id AS place, 0 AS place_within,
    JSON_OBJECT('id', t.id, 'version', t.version, 'number', t.number, 'code', t.code, 'contract_id', t.contract_id,
    'unit_id', t.unit_id, 'din', t.din, 'mother_masked', t.mother_masked, 'state', t.state,
    'issued_on', t.issued_on, 'stored_on', t.stored_on, 'withdrawn_on', t.withdrawn_on,
    'withdrawal_reason', t.withdrawal_reason, 'paper_file_id', t.paper_file_id) AS line
  FROM contract_certificates t
  UNION ALL
  SELECT t.unit_id AS unit_id, 'lab_preparations' AS part, 0 AS place, 0 AS place_within,
    JSON_OBJECT('unit_id', t.unit_id, 'version', t.version, 'template_version', t.template_version,
    'started_at', t.started_at, 'completed_at', t.completed_at) AS line
  FROM lab_preparations t
  UNION ALL
  SELECT t.unit_id AS unit_id, 'lab_batch_units' AS part, TO_SECONDS(t.loaded_at) AS place, t.batch_id AS place_within,
    JSON_OBJECT('unit_id', t.unit_id, 'batch_id', t.batch_id, 'version', t.version, 'loaded_at', t.loaded_at,
    'loaded_by', t.loaded_by, 'loaded_by_name', t.loaded_by_name, 'left_at', t.left_at, 'left_why', t.left_why) AS line
  FROM lab_batch_units t
  UNION ALL
  SELECT u.unit_id AS unit_id, 'lab_batches' AS part, t.id AS place, 0 AS place_within,
    JSON_OBJECT('id', t.id, 'version', t.version, 'number', t.number, 'shift_id', t.shift_id,
    'template_version', t.template_version, 'opened_at', t.opened_at, 'opened_by', t.opened_by,
    'opened_by_name', t.opened_by_name, 'closed_at', t.closed_at) AS line
  FROM lab_batch_units u JOIN lab_batches t ON t.id = u.batch_id
  UNION ALL
  SELECT u.unit_id AS unit_id, 'lab_shifts' AS part, t.id AS place, 0 AS place_within,
    JSON_OBJECT('id', t.id, 'version', t.version, 'number', t.number, 'site_id', t.site_id,
    'template_version', t.template_version, 'opened_at', t.opened_at, 'opened_by', t.opened_by,
    'opened_by_name', t.opened_by_name, 'closed_at', t.closed_at) AS line
  FROM lab_batch_units u JOIN lab_batches b ON b.id = u.batch_id JOIN lab_shifts t ON t.id = b.shift_id
  UNION ALL
  SELECT u.unit_id AS unit_id, 'lab_shift_steps' AS part, t.seq AS place, t.person_id * 1000 + t.revision AS place_within,
    JSON_OBJECT('shift_id', t.shift_id, 'seq', t.seq, 'person_id', t.person_id, 'revision', t.revision,
    'outcome', t.outcome, 'field_values', t.field_values, 'operator_id', t.operator_id,
    'operator_name', t.operator_name, 'recorded_at', t.recorded_at, 'verifier_id', t.verifier_id,
    'verifier_name', t.verifier_name, 'verified_at', t.verified_at, 'deviation_id', t.deviation_id,
    'reason', t.reason) AS line
  FROM lab_batch_units u JOIN lab_batches b ON b.id = u.batch_id
    JOIN lab_shift_steps t ON t.shift_id = b.shift_id
  UNION ALL
  SELECT u.unit_id AS unit_id, 'lab_batch_steps' AS part, t.seq AS place, t.revision AS place_within,
    JSON_OBJECT('batch_id', t.batch_id, 'seq', t.seq, 'revision', t.revision, 'outcome', t.outcome,
    'field_values', t.field_values, 'operator_id', t.operator_id, 'operator_name', t.operator_name,
    'recorded_at', t.recorded_at, 'verifier_id', t.verifier_id, 'verifier_name', t.verifier_name,
    'verified_at', t.verified_at, 'deviation_id', t.deviation_id, 'reason', t.reason) AS line
  FROM lab_batch_units u JOIN lab_batch_steps t ON t.batch_id = u.batch_id
  UNION ALL
  SELECT t.unit_id AS unit_id, 'lab_unit_steps' AS part, t.seq AS place, t.revision AS place_within,
    JSON_OBJECT('unit_id', t.unit_id, 'seq', t.seq, 'revision', t.revision, 'outcome', t.outcome,
    'field_values', t.field_values, 'operator_id', t.operator_id, 'operator_name', t.operator_name,
    'recorded_at', t.recorded_at, 'verifier_id', t.verifier_id, 'verifier_name', t.verifier_name,
    'verified_at', t.verified_at, 'deviation_id', t.deviation_id, 'reason', t.reason) AS line
  FROM lab_unit_steps t
  UNION ALL
  SELECT t.unit_id AS unit_id, 'lab_unit_tests' AS part, t.seq AS place, 0 AS place_within,
    JSON_OBJECT('unit_id', t.unit_id, 'seq', t.seq, 'version', t.version, 'template_version', t.template_version,
    'code', t.code, 'state', t.state, 'verdict', t.verdict, 'revision', t.revision, 'sampled_at', t.sampled_at,
    'due_at', t.due_at, 'final_at', t.final_at, 'waived_why', t.waived_why) AS line
  FROM lab_unit_tests t
  UNION ALL
  SELECT u.unit_id AS unit_id, 'lab_test_results' AS part, t.seq AS place, 0 AS place_within,
    JSON_OBJECT('unit_id', t.unit_id, 'seq', t.seq, 'revision', t.revision, 'verdict', t.verdict,
    'field_values', t.field_values, 'tester_id', t.tester_id, 'tester_name', t.tester_name,
    'entered_at', t.entered_at, 'deviation_id', t.deviation_id, 'reason', t.reason) AS line
  FROM lab_unit_tests u JOIN lab_test_results t
    ON t.unit_id = u.unit_id AND t.seq = u.seq AND t.revision = u.revision
  UNION ALL
  SELECT u.unit_id AS unit_id, 'lab_test_verifications' AS part, t.seq AS place, 0 AS place_within,
    JSON_OBJECT('unit_id', t.unit_id, 'seq', t.seq, 'revision', t.revision, 'accepted', t.accepted,
    'verifier_id', t.verifier_id, 'verifier_name', t.verifier_name, 'verified_at', t.verified_at,
    'reason', t.reason) AS line
  FROM lab_unit_tests u JOIN lab_test_verifications t
    ON t.unit_id = u.unit_id AND t.seq = u.seq AND t.revision = u.revision
  UNION ALL
  SELECT l.unit_id AS unit_id, 'lab_freezing_runs' AS part, 0 AS place, 0 AS place_within,
    JSON_OBJECT('id', t.id, 'version', t.version, 'number', t.number, 'site_id', t.site_id, 'equipment_no', t.equipment_no,
    'program_version', t.program_version, 'state', t.state, 'opened_at', t.opened_at, 'opened_by', t.opened_by,
    'opened_by_name', t.opened_by_name, 'curve_revision', t.curve_revision) AS line
  FROM lab_freezing_loads l JOIN lab_freezing_runs t ON t.id = l.run_id
  UNION ALL
  SELECT l.unit_id AS unit_id, 'lab_freezing_loads' AS part, 0 AS place, 0 AS place_within,
    JSON_OBJECT('unit_id', t.unit_id, 'din', n.din, 'slot', t.slot, 'loaded_at', t.loaded_at,
    'loaded_by_name', t.loaded_by_name, 'verifier_name', t.verifier_name) AS line
  FROM lab_freezing_loads l JOIN lab_freezing_loads t ON t.run_id = l.run_id JOIN unit_units n ON n.id = t.unit_id
  UNION ALL
  SELECT l.unit_id AS unit_id, 'lab_freezing_curves' AS part, 0 AS place, 0 AS place_within,
    JSON_OBJECT('run_id', t.run_id, 'revision', t.revision, 'sha256', t.sha256, 'file_name', t.file_name,
    'points', t.points, 'within_limits', t.within_limits, 'limits_json', t.limits_json,
    'imported_at', t.imported_at, 'imported_by_name', t.imported_by_name, 'reason', t.reason) AS line
  FROM lab_freezing_loads l JOIN lab_freezing_runs r ON r.id = l.run_id
    JOIN lab_freezing_curves t ON t.run_id = r.id AND t.revision = r.curve_revision
  UNION ALL
  SELECT l.unit_id AS unit_id, 'lab_freezing_verdicts' AS part, t.seq AS place, 0 AS place_within,
    JSON_OBJECT('run_id', t.run_id, 'seq', t.seq, 'accepted', t.accepted, 'reason', t.reason, 'given_at', t.given_at,
    'given_by', t.given_by, 'given_by_name', t.given_by_name) AS line
  FROM lab_freezing_loads l JOIN lab_freezing_verdicts t ON t.run_id = l.run_id
  UNION ALL
  SELECT o.unit_id AS unit_id, 'storage_occupancies' AS part, o.bag_id AS place, 0 AS place_within,
    JSON_OBJECT('bag_id', o.bag_id, 'address', p.address, 'kind', o.kind, 'since', o.since, 'by_name', o.by_name) AS line
  FROM storage_occupancies o JOIN storage_positions p ON p.id = o.position_id
  UNION ALL
  SELECT m.unit_id AS unit_id, 'storage_movements' AS part, m.id AS place, 0 AS place_within,
    JSON_OBJECT('id', m.id, 'bag_id', m.bag_id, 'source', f.address, 'target', p.address, 'at', m.at,
    'by_name', m.by_name, 'second_name', m.second_name, 'out_of_cold_s', m.out_of_cold_s, 'why', m.why) AS line
  FROM storage_movements m LEFT JOIN storage_positions f ON f.id = m.from_position_id
    LEFT JOIN storage_positions p ON p.id = m.to_position_id
  UNION ALL
  SELECT t.unit_id AS unit_id, 'release_reviews' AS part, 0 AS place, 0 AS place_within,
    JSON_OBJECT('unit_id', t.unit_id, 'version', t.version, 'state', t.state, 'qa_staff_id', t.qa_staff_id,
    'qa_name', t.qa_name, 'qa_at', t.qa_at, 'qa_note', t.qa_note, 'medical_staff_id', t.medical_staff_id,
    'medical_name', t.medical_name, 'medical_at', t.medical_at, 'medical_note', t.medical_note,
    'outcome', t.outcome, 'moved_at', t.moved_at) AS line
  FROM release_reviews t;
GRANT SELECT ON unit_sheaf TO ${office};
