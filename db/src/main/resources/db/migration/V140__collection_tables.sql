-- From the kit to the barcode at the bank's door: prenatal results, kits, collectors, bedside records, transport, reception.
CREATE SEQUENCE collection_prenatal_results_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE collection_prenatal_results (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  unit_id BIGINT NOT NULL,
  file_id BIGINT NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  sampled_on DATE NULL,
  attached_by VARCHAR(200) NOT NULL,
  attached_at DATETIME(6) NOT NULL,
  voided_why VARCHAR(500) NULL,
  KEY collection_prenatal_results_unit (unit_id)
) ENGINE=InnoDB;

CREATE SEQUENCE collection_kit_serials START WITH 1 INCREMENT BY 1 NOCACHE;
CREATE SEQUENCE collection_kits_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE collection_kits (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  kit_number VARCHAR(20) CHARACTER SET ascii NOT NULL UNIQUE,
  unit_id BIGINT NOT NULL UNIQUE,
  din CHAR(13) CHARACTER SET ascii NOT NULL UNIQUE,
  lot_no VARCHAR(40) NOT NULL,
  expires_on DATE NOT NULL,
  site_id BIGINT NOT NULL,
  labels_file_id BIGINT NOT NULL,
  issued_by VARCHAR(200) NOT NULL,
  issued_at DATETIME(6) NOT NULL
) ENGINE=InnoDB;

-- Every printing of a label sheet; the first comes with the kit, each later one has a reason and two names.
CREATE SEQUENCE collection_label_prints_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE collection_label_prints (
  id BIGINT NOT NULL PRIMARY KEY,
  kit_id BIGINT NOT NULL,
  labels INT NOT NULL,
  why VARCHAR(500) NOT NULL,
  printed_by VARCHAR(200) NOT NULL,
  second_name VARCHAR(200) NOT NULL,
  printed_at DATETIME(6) NOT NULL,
  KEY collection_label_prints_kit (kit_id, id),
  CONSTRAINT collection_label_prints_kit FOREIGN KEY (kit_id) REFERENCES collection_kits (id)
) ENGINE=InnoDB;

CREATE SEQUENCE collection_certificates_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE collection_certificates (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  staff_id BIGINT NOT NULL,
  staff_name VARCHAR(200) NOT NULL,
  hospital_id BIGINT NOT NULL,
  certificate_no VARCHAR(40) NOT NULL UNIQUE,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  suspended_why VARCHAR(500) NULL,
  replaced_by BIGINT NULL,
  issued_by VARCHAR(200) NOT NULL,
  issued_at DATETIME(6) NOT NULL,
  KEY collection_certificates_staff (staff_id, valid_from)
) ENGINE=InnoDB;

-- One record per unit: it stands at once, or as typed until quality assurance decides.
CREATE SEQUENCE collection_records_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE collection_records (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  unit_id BIGINT NOT NULL UNIQUE,
  state VARCHAR(15) CHARACTER SET ascii NOT NULL,
  hospital_id BIGINT NOT NULL,
  collector_id BIGINT NOT NULL,
  collector_name VARCHAR(200) NOT NULL,
  certificate_no VARCHAR(40) NULL,
  method VARCHAR(10) CHARACTER SET ascii NOT NULL,
  clamped_at DATETIME(6) NOT NULL,
  collected_at DATETIME(6) NOT NULL,
  volume_ml DECIMAL(6,2) NOT NULL COMMENT 'estimated, with anticoagulant',
  labour_temperature_c DECIMAL(6,2) NOT NULL,
  complications VARCHAR(1000) NOT NULL,
  checks VARCHAR(200) CHARACTER SET ascii NOT NULL,
  irregular VARCHAR(40) CHARACTER SET ascii NULL,
  deviation_id BIGINT NULL,
  recorded_at DATETIME(6) NOT NULL,
  KEY collection_records_deviation (deviation_id)
) ENGINE=InnoDB;

CREATE SEQUENCE collection_trips_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE collection_trips (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  box_no VARCHAR(40) NOT NULL,
  logger_no VARCHAR(40) NOT NULL,
  seal_no VARCHAR(40) NOT NULL,
  state VARCHAR(15) CHARACTER SET ascii NOT NULL,
  hospital_id BIGINT NOT NULL,
  courier_id BIGINT NOT NULL,
  courier_name VARCHAR(200) NOT NULL,
  picked_up_at DATETIME(6) NOT NULL,
  handed_over_at DATETIME(6) NULL,
  open_box VARCHAR(40) AS (IF(handed_over_at IS NULL, box_no, NULL)) STORED,
  UNIQUE KEY collection_trips_open_box (open_box),
  KEY collection_trips_box (box_no, id),
  KEY collection_trips_courier (courier_id, id)
) ENGINE=InnoDB;
CREATE TABLE collection_trip_units (
  unit_id BIGINT NOT NULL PRIMARY KEY,
  trip_id BIGINT NOT NULL,
  KEY collection_trip_units_trip (trip_id),
  CONSTRAINT collection_trip_units_trip FOREIGN KEY (trip_id) REFERENCES collection_trips (id)
) ENGINE=InnoDB;

CREATE SEQUENCE collection_accessions START WITH 1 INCREMENT BY 1 NOCACHE;
CREATE SEQUENCE collection_receptions_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE collection_receptions (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  unit_id BIGINT NOT NULL UNIQUE,
  trip_id BIGINT NOT NULL,
  accession_no VARCHAR(20) CHARACTER SET ascii NOT NULL UNIQUE,
  state VARCHAR(15) CHARACTER SET ascii NOT NULL,
  seal_read VARCHAR(40) NOT NULL,
  seal_intact BOOLEAN NOT NULL,
  logger_file_id BIGINT NOT NULL,
  elapsed_minutes INT NOT NULL,
  received_by VARCHAR(200) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  weight_g DECIMAL(6,2) NULL,
  inspected_by VARCHAR(200) NULL,
  second_name VARCHAR(200) NULL,
  inspected_at DATETIME(6) NULL,
  reasons VARCHAR(400) CHARACTER SET ascii NOT NULL DEFAULT '',
  deviation_id BIGINT NULL,
  decided_by VARCHAR(400) NULL,
  decided_at DATETIME(6) NULL,
  KEY collection_receptions_deviation (deviation_id),
  KEY collection_receptions_state (state, received_at)
) ENGINE=InnoDB;
CREATE TABLE collection_reception_answers (
  reception_id BIGINT NOT NULL,
  code VARCHAR(10) CHARACTER SET ascii NOT NULL,
  passed BOOLEAN NOT NULL,
  note VARCHAR(500) NOT NULL,
  PRIMARY KEY (reception_id, code),
  CONSTRAINT collection_reception_answers_of FOREIGN KEY (reception_id) REFERENCES collection_receptions (id)
) ENGINE=InnoDB;

GRANT SELECT, INSERT, UPDATE ON collection_prenatal_results TO ${office};
GRANT SELECT, INSERT ON collection_kits TO ${office};
GRANT SELECT, INSERT ON collection_label_prints TO ${office};
GRANT SELECT, INSERT, UPDATE ON collection_certificates TO ${office};
GRANT SELECT, INSERT, UPDATE ON collection_records TO ${office};
GRANT SELECT, INSERT, UPDATE ON collection_trips TO ${office};
GRANT SELECT, INSERT ON collection_trip_units TO ${office};
GRANT SELECT, INSERT, UPDATE ON collection_receptions TO ${office};
GRANT SELECT, INSERT ON collection_reception_answers TO ${office};
GRANT SELECT, INSERT ON collection_prenatal_results_seq TO ${office};
GRANT SELECT, INSERT ON collection_kit_serials TO ${office};
GRANT SELECT, INSERT ON collection_kits_seq TO ${office};
GRANT SELECT, INSERT ON collection_label_prints_seq TO ${office};
GRANT SELECT, INSERT ON collection_certificates_seq TO ${office};
GRANT SELECT, INSERT ON collection_records_seq TO ${office};
GRANT SELECT, INSERT ON collection_trips_seq TO ${office};
GRANT SELECT, INSERT ON collection_accessions TO ${office};
GRANT SELECT, INSERT ON collection_receptions_seq TO ${office};
