-- The two signatures that let a unit out of quarantine: quality first, then medicine, two different people.
CREATE TABLE release_reviews (
  unit_id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii NOT NULL,
  qa_staff_id BIGINT NULL,
  qa_name VARCHAR(200) NULL,
  qa_at DATETIME(6) NULL,
  qa_note VARCHAR(1000) NULL,
  medical_staff_id BIGINT NULL,
  medical_name VARCHAR(200) NULL,
  medical_at DATETIME(6) NULL,
  medical_note VARCHAR(1000) NULL,
  outcome VARCHAR(16) CHARACTER SET ascii NULL,
  moved_at DATETIME(6) NULL,
  KEY release_reviews_state (state, unit_id),
  CONSTRAINT release_reviews_two_people CHECK (medical_staff_id IS NULL OR medical_staff_id <> qa_staff_id)
) ENGINE=InnoDB;
GRANT SELECT, INSERT, UPDATE ON release_reviews TO ${office};
