-- The preparation steps as a versioned template: a version is written whole and never changed, a unit pins the version
-- it started with. In force is the newest EFFECTIVE version whose effective_from is not later than the day.
CREATE TABLE lab_step_template_versions (
  version INT NOT NULL PRIMARY KEY,
  status VARCHAR(9) CHARACTER SET ascii NOT NULL CHECK (status IN ('DRAFT', 'APPROVED', 'EFFECTIVE')),
  effective_from DATE NOT NULL,
  source VARCHAR(300) NOT NULL,
  approver VARCHAR(100) NOT NULL,
  origin VARCHAR(9) CHARACTER SET ascii NOT NULL CHECK (origin IN ('CATALOGUE', 'BANK')),
  digest CHAR(64) CHARACTER SET ascii NOT NULL,
  created_at DATETIME(6) NOT NULL
) ENGINE=InnoDB;
CREATE TABLE lab_step_templates (
  template_version INT NOT NULL,
  code CHAR(3) CHARACTER SET ascii NOT NULL,
  seq INT NOT NULL,
  phase CHAR(1) CHARACTER SET ascii NOT NULL,
  phase_zh VARCHAR(40) NOT NULL,
  phase_en VARCHAR(80) NOT NULL,
  zh VARCHAR(60) NOT NULL,
  en VARCHAR(120) NOT NULL,
  scope VARCHAR(5) CHARACTER SET ascii NOT NULL CHECK (scope IN ('SHIFT', 'BATCH', 'UNIT')),
  role VARCHAR(6) CHARACTER SET ascii NOT NULL CHECK (role IN ('TECH', 'QC', 'VER', 'SYSTEM')),
  sign VARCHAR(7) CHARACTER SET ascii NOT NULL CHECK (sign IN ('S1', 'S2', 'AUTO', 'AUTO+S1', 'AUTO+S2')),
  hard_stop BOOLEAN NOT NULL COMMENT 'at least one of its fields refuses instead of failing',
  critical BOOLEAN NOT NULL COMMENT 'a failure touches identity, sterility or cell dose: a major deviation',
  instruction_zh VARCHAR(600) NOT NULL,
  instruction_en VARCHAR(900) NOT NULL,
  limit_zh VARCHAR(200) NOT NULL COMMENT 'the limit in words, for the screen and the record',
  limit_en VARCHAR(300) NOT NULL,
  PRIMARY KEY (template_version, code),
  UNIQUE KEY lab_step_templates_seq (template_version, seq),
  CONSTRAINT lab_step_templates_of FOREIGN KEY (template_version) REFERENCES lab_step_template_versions (version)
) ENGINE=InnoDB;
CREATE TABLE lab_step_fields (
  template_version INT NOT NULL,
  step_code CHAR(3) CHARACTER SET ascii NOT NULL,
  seq INT NOT NULL,
  field_key VARCHAR(40) CHARACTER SET ascii NOT NULL,
  zh VARCHAR(60) NOT NULL,
  en VARCHAR(120) NOT NULL,
  unit VARCHAR(20) NULL,
  type VARCHAR(14) CHARACTER SET ascii NOT NULL CHECK (type IN ('NUMBER', 'YESNO', 'CODE', 'SCAN_DIN', 'SCAN_LOT',
    'SCAN_EQUIPMENT', 'PERSON', 'TIME', 'TEXT', 'COUNT', 'COMPUTED')),
  codes VARCHAR(400) NULL COMMENT 'CODE=zh/en, parted by |',
  required VARCHAR(5) CHARACTER SET ascii NOT NULL CHECK (required IN ('Y', 'N', 'LATER')),
  many BOOLEAN NOT NULL COMMENT 'several values, for example the ids of vials',
  impossible_min DECIMAL(14,4) NULL COMMENT 'below is refused as impossible',
  impossible_max DECIMAL(14,4) NULL COMMENT 'above is refused as impossible',
  limit_min DECIMAL(14,4) NULL,
  limit_max DECIMAL(14,4) NULL,
  equals_value VARCHAR(60) NULL COMMENT 'allowed values parted by |; @word is the unit''s own value',
  limit_key VARCHAR(60) CHARACTER SET ascii NULL COMMENT 'the limit stands in limits_limits, by the unit''s scope',
  formula VARCHAR(120) CHARACTER SET ascii NULL,
  scope VARCHAR(6) CHARACTER SET ascii NOT NULL CHECK (scope IN ('PUBLIC', 'FAMILY', 'ANY')),
  outcome VARCHAR(6) CHARACTER SET ascii NOT NULL COMMENT 'what a value out of limit does'
    CHECK (outcome IN ('RECORD', 'FAIL', 'REFUSE')),
  PRIMARY KEY (template_version, step_code, seq),
  UNIQUE KEY lab_step_fields_key (template_version, step_code, field_key, scope),
  CONSTRAINT lab_step_fields_of FOREIGN KEY (template_version, step_code)
    REFERENCES lab_step_templates (template_version, code)
) ENGINE=InnoDB;
GRANT SELECT ON lab_step_template_versions TO ${office};
GRANT SELECT ON lab_step_templates TO ${office};
GRANT SELECT ON lab_step_fields TO ${office};
