-- Deviations with their dispositions, reagent lots, equipment and the qualification of staff.
CREATE TABLE quality_categories (
  code VARCHAR(40) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  severity VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'MINOR, MAJOR or CRITICAL; a critical one needs the medical director too',
  source VARCHAR(200) NOT NULL,
  CONSTRAINT quality_categories_severity CHECK (severity IN ('MINOR', 'MAJOR', 'CRITICAL'))
) ENGINE=InnoDB;
INSERT INTO quality_categories (code, severity, source) VALUES
  ('COLLECTION', 'MAJOR', '默认：偏差分级，待质量部确认'),
  ('TRANSPORT', 'MAJOR', '默认：偏差分级，待质量部确认'),
  ('RECEPTION', 'MAJOR', '默认：偏差分级，待质量部确认'),
  ('PROCESSING', 'MAJOR', '默认：偏差分级，待质量部确认'),
  ('TESTING', 'MAJOR', '默认：偏差分级，待质量部确认'),
  ('FREEZING', 'MAJOR', '默认：偏差分级，待质量部确认'),
  ('STORAGE', 'MAJOR', '默认：偏差分级，待质量部确认'),
  ('EQUIPMENT', 'MAJOR', '默认：偏差分级，待质量部确认'),
  ('ENVIRONMENT', 'MAJOR', '默认：偏差分级，待质量部确认'),
  ('DOCUMENT', 'MINOR', '默认：偏差分级，待质量部确认'),
  ('OTHER', 'MAJOR', '默认：偏差分级，待质量部确认'),
  ('IDENTITY', 'CRITICAL', '默认：身份不一致属重大偏差'),
  ('INFECTIOUS', 'CRITICAL', '默认：传染病标志物反应性属重大偏差'),
  ('STERILITY', 'CRITICAL', '默认：无菌检查阳性属重大偏差');

CREATE SEQUENCE quality_deviations_seq START WITH 50 INCREMENT BY 50;
-- Numbers people quote. Drawn outside the transaction's fate, so a refused act may leave a gap; never reused.
CREATE SEQUENCE quality_deviation_numbers_seq START WITH 1 INCREMENT BY 1 NOCACHE;
CREATE TABLE quality_deviations (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  number VARCHAR(20) CHARACTER SET ascii NOT NULL UNIQUE,
  category VARCHAR(40) CHARACTER SET ascii NOT NULL,
  critical BOOLEAN NOT NULL,
  subject_type VARCHAR(40) CHARACTER SET ascii NOT NULL,
  subject_id BIGINT NOT NULL,
  title VARCHAR(200) NOT NULL,
  description TEXT NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  opened_by BIGINT NOT NULL,
  opened_by_name VARCHAR(100) NOT NULL,
  disposition VARCHAR(10) CHARACTER SET ascii NULL,
  disposed_at DATETIME(6) NULL,
  disposed_by BIGINT NULL,
  disposed_by_name VARCHAR(100) NULL,
  disposition_reason VARCHAR(1000) NULL,
  KEY quality_deviations_subject (subject_type, subject_id),
  KEY quality_deviations_state (state, id)
) ENGINE=InnoDB;
-- Every verdict ever given, in order; a later one supersedes, the old row stays.
CREATE TABLE quality_dispositions (
  deviation_id BIGINT NOT NULL,
  seq INT NOT NULL,
  disposition VARCHAR(10) CHARACTER SET ascii NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  given_at DATETIME(6) NOT NULL,
  given_by BIGINT NOT NULL,
  given_by_name VARCHAR(100) NOT NULL,
  director BOOLEAN NOT NULL,
  PRIMARY KEY (deviation_id, seq),
  CONSTRAINT quality_dispositions_deviation FOREIGN KEY (deviation_id) REFERENCES quality_deviations (id)
) ENGINE=InnoDB;

CREATE SEQUENCE quality_lots_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE quality_lots (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  lot_no VARCHAR(40) NOT NULL UNIQUE,
  item VARCHAR(40) CHARACTER SET ascii NOT NULL,
  item_zh VARCHAR(100) NOT NULL,
  item_en VARCHAR(100) NOT NULL,
  expires_on DATE NOT NULL COMMENT 'last day of use',
  received_at DATETIME(6) NOT NULL,
  released_at DATETIME(6) NULL,
  released_by BIGINT NULL,
  released_by_name VARCHAR(100) NULL,
  KEY quality_lots_item (item, expires_on)
) ENGINE=InnoDB;

CREATE SEQUENCE quality_equipment_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE quality_equipment (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  equipment_no VARCHAR(40) CHARACTER SET ascii NOT NULL UNIQUE,
  kind VARCHAR(40) CHARACTER SET ascii NOT NULL,
  name_zh VARCHAR(100) NOT NULL,
  name_en VARCHAR(100) NOT NULL,
  site_id BIGINT NOT NULL,
  calibration_due DATE NOT NULL COMMENT 'last day of use without a new calibration',
  out_since DATETIME(6) NULL,
  out_reason VARCHAR(1000) NULL,
  CONSTRAINT quality_equipment_site FOREIGN KEY (site_id) REFERENCES bank_sites (id)
) ENGINE=InnoDB;

CREATE SEQUENCE quality_qualifications_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE quality_qualifications (
  id BIGINT NOT NULL PRIMARY KEY,
  staff_id BIGINT NOT NULL,
  staff_name VARCHAR(100) NOT NULL,
  skill VARCHAR(40) CHARACTER SET ascii NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL COMMENT 'last day of validity',
  certificate_no VARCHAR(60) NOT NULL,
  granted_at DATETIME(6) NOT NULL,
  granted_by BIGINT NOT NULL,
  granted_by_name VARCHAR(100) NOT NULL,
  KEY quality_qualifications_staff (staff_id, skill, valid_to),
  KEY quality_qualifications_due (valid_to, id)
) ENGINE=InnoDB;

GRANT SELECT ON quality_categories TO ${office};
GRANT SELECT, INSERT, UPDATE ON quality_deviations TO ${office};
GRANT SELECT, INSERT ON quality_dispositions TO ${office};
GRANT SELECT, INSERT, UPDATE ON quality_lots TO ${office};
GRANT SELECT, INSERT, UPDATE ON quality_equipment TO ${office};
GRANT SELECT, INSERT ON quality_qualifications TO ${office};
GRANT SELECT, INSERT ON quality_deviations_seq TO ${office};
GRANT SELECT, INSERT ON quality_deviation_numbers_seq TO ${office};
GRANT SELECT, INSERT ON quality_lots_seq TO ${office};
GRANT SELECT, INSERT ON quality_equipment_seq TO ${office};
GRANT SELECT, INSERT ON quality_qualifications_seq TO ${office};
