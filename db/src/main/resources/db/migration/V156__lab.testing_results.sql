-- The tests of a unit and their results. A result is a revision that is never changed; a second person's verification
-- stands beside it; an amended result is a further revision.
CREATE TABLE lab_unit_tests (
  unit_id BIGINT NOT NULL,
  seq SMALLINT NOT NULL COMMENT 'place of the test in the catalogue',
  version INT NOT NULL,
  template_version INT NOT NULL,
  code CHAR(3) CHARACTER SET ascii NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii NOT NULL
    CHECK (state IN ('PENDING', 'PRELIM', 'FINAL', 'AMENDED', 'REPEAT', 'WAIVED')),
  verdict VARCHAR(10) CHARACTER SET ascii NULL COMMENT 'of the newest result',
  revision SMALLINT NOT NULL COMMENT 'newest result, 0 while there is none',
  sampled_at DATETIME(6) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  final_at DATETIME(6) NULL,
  waived_why VARCHAR(500) NULL,
  PRIMARY KEY (unit_id, seq),
  KEY lab_unit_tests_state (state, due_at)
) ENGINE=InnoDB;
CREATE TABLE lab_test_results (
  unit_id BIGINT NOT NULL,
  seq SMALLINT NOT NULL,
  revision SMALLINT NOT NULL,
  verdict VARCHAR(10) CHARACTER SET ascii NOT NULL,
  field_values VARCHAR(2000) NOT NULL,
  tester_id BIGINT NOT NULL,
  tester_name VARCHAR(100) NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  deviation_id BIGINT NULL,
  reason VARCHAR(500) NULL COMMENT 'why this result stands beside the one before it',
  PRIMARY KEY (unit_id, seq, revision),
  CONSTRAINT lab_test_results_of FOREIGN KEY (unit_id, seq) REFERENCES lab_unit_tests (unit_id, seq)
) ENGINE=InnoDB;
CREATE TABLE lab_test_verifications (
  unit_id BIGINT NOT NULL,
  seq SMALLINT NOT NULL,
  revision SMALLINT NOT NULL,
  accepted BOOLEAN NOT NULL,
  verifier_id BIGINT NOT NULL,
  verifier_name VARCHAR(100) NOT NULL,
  verified_at DATETIME(6) NOT NULL,
  reason VARCHAR(500) NULL,
  PRIMARY KEY (unit_id, seq, revision),
  CONSTRAINT lab_test_verifications_of FOREIGN KEY (unit_id, seq, revision)
    REFERENCES lab_test_results (unit_id, seq, revision)
) ENGINE=InnoDB;
GRANT SELECT, INSERT, UPDATE ON lab_unit_tests TO ${office};
GRANT SELECT, INSERT ON lab_test_results TO ${office};
GRANT SELECT, INSERT ON lab_test_verifications TO ${office};
