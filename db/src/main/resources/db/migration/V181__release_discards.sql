-- The end of a unit: quality proposes, the medical director approves, two witnesses see it destroyed. Never deleted.
CREATE SEQUENCE release_discards_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE release_discards (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  unit_id BIGINT NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED', 'REFUSED', 'DONE')),
  open_unit_id BIGINT AS (IF(state IN ('PROPOSED', 'APPROVED'), unit_id, NULL)) PERSISTENT
    COMMENT 'one open discard per unit',
  reason VARCHAR(20) CHARACTER SET ascii NOT NULL,
  basis VARCHAR(300) NOT NULL COMMENT 'consent, clause of the contract or decision it rests on',
  note VARCHAR(1000) NOT NULL,
  qa_staff_id BIGINT NOT NULL,
  qa_name VARCHAR(200) NOT NULL,
  qa_at DATETIME(6) NOT NULL,
  medical_staff_id BIGINT NULL,
  medical_name VARCHAR(200) NULL,
  medical_at DATETIME(6) NULL,
  medical_note VARCHAR(1000) NULL,
  done_by_id BIGINT NULL,
  done_by_name VARCHAR(200) NULL,
  first_witness_id BIGINT NULL,
  first_witness_name VARCHAR(200) NULL,
  second_witness_id BIGINT NULL,
  second_witness_name VARCHAR(200) NULL,
  done_at DATETIME(6) NULL,
  UNIQUE KEY release_discards_open (open_unit_id),
  KEY release_discards_unit (unit_id, id),
  KEY release_discards_state (state, id),
  CONSTRAINT release_discards_two_people CHECK (medical_staff_id IS NULL OR medical_staff_id <> qa_staff_id),
  CONSTRAINT release_discards_two_witnesses CHECK (done_at IS NULL OR (first_witness_id <> second_witness_id
    AND first_witness_id <> done_by_id AND second_witness_id <> done_by_id))
) ENGINE=InnoDB;
GRANT SELECT, INSERT, UPDATE ON release_discards TO ${office};
GRANT SELECT, INSERT ON release_discards_seq TO ${office};
