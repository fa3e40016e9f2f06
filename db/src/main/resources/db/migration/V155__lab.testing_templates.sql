-- The tests as a versioned template, on the same terms as the preparation steps.
CREATE TABLE lab_test_template_versions (
  version INT NOT NULL PRIMARY KEY,
  status VARCHAR(9) CHARACTER SET ascii NOT NULL CHECK (status IN ('DRAFT', 'APPROVED', 'EFFECTIVE')),
  effective_from DATE NOT NULL,
  source VARCHAR(300) NOT NULL,
  approver VARCHAR(100) NOT NULL,
  origin VARCHAR(9) CHARACTER SET ascii NOT NULL CHECK (origin IN ('CATALOGUE', 'BANK')),
  digest CHAR(64) CHARACTER SET ascii NOT NULL,
  created_at DATETIME(6) NOT NULL
) ENGINE=InnoDB;
CREATE TABLE lab_test_templates (
  template_version INT NOT NULL,
  code CHAR(3) CHARACTER SET ascii NOT NULL,
  seq INT NOT NULL,
  zh VARCHAR(60) NOT NULL,
  en VARCHAR(120) NOT NULL,
  specimen VARCHAR(8) CHARACTER SET ascii NOT NULL CHECK (specimen IN ('CORD', 'CORD_DNA', 'MATERNAL')),
  specimen_zh VARCHAR(60) NOT NULL,
  specimen_en VARCHAR(100) NOT NULL,
  method_zh VARCHAR(120) NOT NULL,
  method_en VARCHAR(160) NOT NULL,
  tat_days INT NOT NULL COMMENT 'usual days from sampling to the final result',
  tat_max_days INT NOT NULL COMMENT 'later is overdue',
  infectious BOOLEAN NOT NULL COMMENT 'told by the medical director only, never shown by itself',
  blocks_public BOOLEAN NOT NULL,
  blocks_family BOOLEAN NOT NULL,
  advisory_family BOOLEAN NOT NULL COMMENT 'reported to the family, does not block',
  optional_family BOOLEAN NOT NULL COMMENT 'may be waived for family storage',
  public_not_passed VARCHAR(13) CHARACTER SET ascii NOT NULL
    CHECK (public_not_passed IN ('REJECT', 'REPEAT', 'DIRECTOR', 'RECORD')),
  family_not_passed VARCHAR(13) CHARACTER SET ascii NOT NULL
    CHECK (family_not_passed IN ('REJECT', 'REPEAT', 'DIRECTOR', 'RECORD', 'FAMILY_CHOICE')),
  public_rule_zh VARCHAR(200) NOT NULL,
  public_rule_en VARCHAR(300) NOT NULL,
  family_rule_zh VARCHAR(200) NOT NULL,
  family_rule_en VARCHAR(300) NOT NULL,
  plain_zh VARCHAR(300) NOT NULL COMMENT 'why the test is done, in words for a family',
  plain_en VARCHAR(400) NOT NULL,
  PRIMARY KEY (template_version, code),
  UNIQUE KEY lab_test_templates_seq (template_version, seq),
  CONSTRAINT lab_test_templates_of FOREIGN KEY (template_version) REFERENCES lab_test_template_versions (version)
) ENGINE=InnoDB;
CREATE TABLE lab_test_fields (
  template_version INT NOT NULL,
  test_code CHAR(3) CHARACTER SET ascii NOT NULL,
  seq INT NOT NULL,
  field_key VARCHAR(40) CHARACTER SET ascii NOT NULL,
  zh VARCHAR(60) NOT NULL,
  en VARCHAR(120) NOT NULL,
  unit VARCHAR(20) NULL,
  type VARCHAR(14) CHARACTER SET ascii NOT NULL
    CHECK (type IN ('NUMBER', 'YESNO', 'CODE', 'TEXT', 'COUNT', 'COMPUTED')),
  codes VARCHAR(400) NULL COMMENT 'CODE=zh/en, parted by |',
  required BOOLEAN NOT NULL,
  impossible_min DECIMAL(14,4) NULL,
  impossible_max DECIMAL(14,4) NULL,
  limit_key VARCHAR(60) CHARACTER SET ascii NULL,
  formula VARCHAR(120) CHARACTER SET ascii NULL,
  public_passes VARCHAR(60) NULL COMMENT 'codes that pass, parted by |; none: the field is on record only',
  public_reviews VARCHAR(60) NULL COMMENT 'codes that neither pass nor fail: repeat or confirm first',
  family_passes VARCHAR(60) NULL,
  family_reviews VARCHAR(60) NULL,
  PRIMARY KEY (template_version, test_code, seq),
  UNIQUE KEY lab_test_fields_key (template_version, test_code, field_key),
  CONSTRAINT lab_test_fields_of FOREIGN KEY (template_version, test_code)
    REFERENCES lab_test_templates (template_version, code)
) ENGINE=InnoDB;
GRANT SELECT ON lab_test_template_versions TO ${office};
GRANT SELECT ON lab_test_templates TO ${office};
GRANT SELECT ON lab_test_fields TO ${office};
