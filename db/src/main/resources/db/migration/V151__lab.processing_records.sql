-- Shifts, batches and the records of the preparation steps. Records are append-only: a correction or a disposition is a
-- further revision, the old row stays. Steps are clustered by unit; about 45 rows of its own per unit, the shared ones
-- are inherited from shift and batch.
CREATE SEQUENCE lab_shifts_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE lab_shifts (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  number VARCHAR(30) CHARACTER SET ascii NOT NULL UNIQUE,
  site_id BIGINT NOT NULL,
  template_version INT NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  opened_by BIGINT NOT NULL,
  opened_by_name VARCHAR(100) NOT NULL,
  closed_at DATETIME(6) NULL,
  -- One open shift per site: null once it is closed.
  open_site BIGINT AS (IF(closed_at IS NULL, site_id, NULL)) PERSISTENT UNIQUE,
  KEY lab_shifts_site (site_id, opened_at),
  CONSTRAINT lab_shifts_at FOREIGN KEY (site_id) REFERENCES bank_sites (id),
  CONSTRAINT lab_shifts_template FOREIGN KEY (template_version) REFERENCES lab_step_template_versions (version)
) ENGINE=InnoDB;
CREATE SEQUENCE lab_batches_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE lab_batches (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  number VARCHAR(30) CHARACTER SET ascii NOT NULL UNIQUE,
  shift_id BIGINT NOT NULL,
  template_version INT NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  opened_by BIGINT NOT NULL,
  opened_by_name VARCHAR(100) NOT NULL,
  closed_at DATETIME(6) NULL,
  KEY lab_batches_open (closed_at, id),
  CONSTRAINT lab_batches_shift FOREIGN KEY (shift_id) REFERENCES lab_shifts (id)
) ENGINE=InnoDB;
CREATE TABLE lab_batch_units (
  unit_id BIGINT NOT NULL,
  batch_id BIGINT NOT NULL,
  version INT NOT NULL,
  loaded_at DATETIME(6) NOT NULL,
  loaded_by BIGINT NOT NULL,
  loaded_by_name VARCHAR(100) NOT NULL,
  left_at DATETIME(6) NULL,
  left_why VARCHAR(500) NULL,
  PRIMARY KEY (unit_id, batch_id),
  KEY lab_batch_units_batch (batch_id),
  CONSTRAINT lab_batch_units_of FOREIGN KEY (batch_id) REFERENCES lab_batches (id)
) ENGINE=InnoDB;
-- The version of the catalogue a unit started with, pinned by its first own step.
CREATE TABLE lab_preparations (
  unit_id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  template_version INT NOT NULL,
  started_at DATETIME(6) NOT NULL,
  completed_at DATETIME(6) NULL,
  CONSTRAINT lab_preparations_template FOREIGN KEY (template_version) REFERENCES lab_step_template_versions (version)
) ENGINE=InnoDB;

CREATE TABLE lab_unit_steps (
  unit_id BIGINT NOT NULL,
  seq SMALLINT NOT NULL COMMENT 'place of the step in the catalogue',
  revision SMALLINT NOT NULL COMMENT '1 is the first record; the highest holds',
  outcome VARCHAR(20) CHARACTER SET ascii NOT NULL,
  field_values VARCHAR(2000) NOT NULL COMMENT 'JSON object, field name to text',
  operator_id BIGINT NOT NULL,
  operator_name VARCHAR(100) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  verifier_id BIGINT NULL,
  verifier_name VARCHAR(100) NULL,
  verified_at DATETIME(6) NULL,
  deviation_id BIGINT NULL,
  reason VARCHAR(500) NULL COMMENT 'why this revision stands beside the one before it',
  PRIMARY KEY (unit_id, seq, revision)
) ENGINE=InnoDB;
CREATE TABLE lab_batch_steps (
  batch_id BIGINT NOT NULL,
  seq SMALLINT NOT NULL,
  revision SMALLINT NOT NULL,
  outcome VARCHAR(20) CHARACTER SET ascii NOT NULL,
  field_values VARCHAR(2000) NOT NULL,
  operator_id BIGINT NOT NULL,
  operator_name VARCHAR(100) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  verifier_id BIGINT NULL,
  verifier_name VARCHAR(100) NULL,
  verified_at DATETIME(6) NULL,
  deviation_id BIGINT NULL,
  reason VARCHAR(500) NULL,
  PRIMARY KEY (batch_id, seq, revision),
  CONSTRAINT lab_batch_steps_of FOREIGN KEY (batch_id) REFERENCES lab_batches (id)
) ENGINE=InnoDB;
CREATE TABLE lab_shift_steps (
  shift_id BIGINT NOT NULL,
  seq SMALLINT NOT NULL,
  person_id BIGINT NOT NULL COMMENT 'whose gowning; 0 for what the shift does once',
  revision SMALLINT NOT NULL,
  outcome VARCHAR(20) CHARACTER SET ascii NOT NULL,
  field_values VARCHAR(2000) NOT NULL,
  operator_id BIGINT NOT NULL,
  operator_name VARCHAR(100) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  verifier_id BIGINT NULL,
  verifier_name VARCHAR(100) NULL,
  verified_at DATETIME(6) NULL,
  deviation_id BIGINT NULL,
  reason VARCHAR(500) NULL,
  PRIMARY KEY (shift_id, seq, person_id, revision),
  CONSTRAINT lab_shift_steps_of FOREIGN KEY (shift_id) REFERENCES lab_shifts (id)
) ENGINE=InnoDB;

GRANT SELECT, INSERT, UPDATE ON lab_shifts TO ${office};
GRANT SELECT, INSERT, UPDATE ON lab_batches TO ${office};
GRANT SELECT, INSERT, UPDATE ON lab_batch_units TO ${office};
GRANT SELECT, INSERT, UPDATE ON lab_preparations TO ${office};
GRANT SELECT, INSERT ON lab_unit_steps TO ${office};
GRANT SELECT, INSERT ON lab_batch_steps TO ${office};
GRANT SELECT, INSERT ON lab_shift_steps TO ${office};
GRANT SELECT, INSERT ON lab_shifts_seq TO ${office};
GRANT SELECT, INSERT ON lab_batches_seq TO ${office};

-- What a label calls the product. Local codes: those of ISBT 128 come with a registration and are entered here.
CREATE TABLE lab_product_codes (
  stage VARCHAR(10) CHARACTER SET ascii NOT NULL,
  effective_from DATE NOT NULL,
  code VARCHAR(30) CHARACTER SET ascii NOT NULL,
  source VARCHAR(200) NOT NULL,
  PRIMARY KEY (stage, effective_from)
) ENGINE=InnoDB;
INSERT INTO lab_product_codes (stage, effective_from, code, source) VALUES
  ('FRESH', '1999-10-01', 'CBU-FRESH', '本库代码：取得 ICCBBA 注册后以 ISBT 128 产品代码替换'),
  ('PROCESSED', '1999-10-01', 'CBU-PROC', '本库代码：取得 ICCBBA 注册后以 ISBT 128 产品代码替换'),
  ('FROZEN', '1999-10-01', 'CBU-CRYO-10DMSO', '本库代码：取得 ICCBBA 注册后以 ISBT 128 产品代码替换');
GRANT SELECT ON lab_product_codes TO ${office};
