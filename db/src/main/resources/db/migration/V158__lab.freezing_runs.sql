-- Controlled-rate freezing: runs, what was loaded, the imported curves and the verdicts. Curves and verdicts are
-- append-only; one curve is one row, for it is always read whole.
CREATE SEQUENCE lab_freezing_runs_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE lab_freezing_runs (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  number VARCHAR(40) CHARACTER SET ascii NOT NULL UNIQUE,
  site_id BIGINT NOT NULL,
  equipment_no VARCHAR(40) CHARACTER SET ascii NOT NULL,
  program_version INT NOT NULL COMMENT 'version of the catalogue of programs',
  state VARCHAR(10) CHARACTER SET ascii NOT NULL CHECK (state IN ('OPEN', 'IMPORTED', 'ACCEPTED', 'REFUSED')),
  opened_at DATETIME(6) NOT NULL,
  opened_by BIGINT NOT NULL,
  opened_by_name VARCHAR(100) NOT NULL,
  curve_revision SMALLINT NOT NULL,
  KEY lab_freezing_runs_site (site_id, id),
  CONSTRAINT lab_freezing_runs_at FOREIGN KEY (site_id) REFERENCES bank_sites (id)
) ENGINE=InnoDB;
CREATE TABLE lab_freezing_loads (
  unit_id BIGINT NOT NULL PRIMARY KEY COMMENT 'a unit is frozen once',
  run_id BIGINT NOT NULL,
  slot VARCHAR(10) NOT NULL,
  loaded_at DATETIME(6) NOT NULL,
  loaded_by_name VARCHAR(100) NOT NULL,
  verifier_name VARCHAR(100) NOT NULL,
  UNIQUE KEY lab_freezing_loads_slot (run_id, slot),
  CONSTRAINT lab_freezing_loads_of FOREIGN KEY (run_id) REFERENCES lab_freezing_runs (id)
) ENGINE=InnoDB;
CREATE TABLE lab_freezing_curves (
  run_id BIGINT NOT NULL,
  revision SMALLINT NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii NOT NULL UNIQUE COMMENT 'a file belongs to one run',
  file_name VARCHAR(200) NOT NULL,
  points MEDIUMTEXT NOT NULL COMMENT 'the file as it came, checked',
  within_limits BOOLEAN NOT NULL,
  limits_json VARCHAR(600) NOT NULL COMMENT 'the limits it was held against',
  imported_at DATETIME(6) NOT NULL,
  imported_by_name VARCHAR(100) NOT NULL,
  reason VARCHAR(500) NULL COMMENT 'why it replaces the one before it',
  PRIMARY KEY (run_id, revision),
  CONSTRAINT lab_freezing_curves_of FOREIGN KEY (run_id) REFERENCES lab_freezing_runs (id)
) ENGINE=InnoDB;
CREATE TABLE lab_freezing_verdicts (
  run_id BIGINT NOT NULL,
  seq SMALLINT NOT NULL,
  accepted BOOLEAN NOT NULL,
  reason VARCHAR(500) NOT NULL,
  given_at DATETIME(6) NOT NULL,
  given_by BIGINT NOT NULL,
  given_by_name VARCHAR(100) NOT NULL,
  PRIMARY KEY (run_id, seq),
  CONSTRAINT lab_freezing_verdicts_of FOREIGN KEY (run_id) REFERENCES lab_freezing_runs (id)
) ENGINE=InnoDB;
GRANT SELECT, INSERT, UPDATE ON lab_freezing_runs TO ${office};
GRANT SELECT, INSERT ON lab_freezing_loads TO ${office};
GRANT SELECT, INSERT ON lab_freezing_curves TO ${office};
GRANT SELECT, INSERT ON lab_freezing_verdicts TO ${office};
GRANT SELECT, INSERT ON lab_freezing_runs_seq TO ${office};
