-- Vessels, their readings and alarms, and the files of loggers that travelled with a box.
CREATE SEQUENCE coldchain_vessels_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE coldchain_vessels (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  vessel_no VARCHAR(10) CHARACTER SET ascii NOT NULL UNIQUE,
  kind VARCHAR(20) CHARACTER SET ascii NOT NULL,
  zone VARCHAR(10) CHARACTER SET ascii NOT NULL,
  site_id BIGINT NOT NULL,
  room VARCHAR(10) CHARACTER SET ascii NOT NULL,
  state VARCHAR(15) CHARACTER SET ascii NOT NULL,
  qualified_to DATE NOT NULL,
  temperature_c DECIMAL(6,2) NULL COMMENT 'of the newest reading',
  level_percent DECIMAL(5,2) NULL COMMENT 'of the newest reading',
  read_at DATETIME(6) NULL,
  CONSTRAINT coldchain_vessels_site FOREIGN KEY (site_id) REFERENCES bank_sites (id),
  CONSTRAINT coldchain_vessels_zone CHECK (zone IN ('QUAR', 'QUAL_FAM', 'QUAL_PUB', 'POS', 'RESEARCH')),
  CONSTRAINT coldchain_vessels_state CHECK (state IN ('IN_SERVICE', 'CLOSED', 'OUT_OF_SERVICE'))
) ENGINE=InnoDB;

CREATE SEQUENCE coldchain_alarms_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE coldchain_alarms (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  vessel_id BIGINT NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii NOT NULL,
  state VARCHAR(15) CHARACTER SET ascii NOT NULL,
  measured DECIMAL(7,2) NOT NULL,
  limit_value DECIMAL(7,2) NOT NULL,
  raised_at DATETIME(6) NOT NULL,
  acknowledged_at DATETIME(6) NULL,
  acknowledged_by VARCHAR(200) NULL,
  note VARCHAR(500) NULL,
  recovered_at DATETIME(6) NULL,
  deviation_id BIGINT NULL,
  open_kind VARCHAR(20) CHARACTER SET ascii AS (IF(recovered_at IS NULL, kind, NULL)) STORED,
  UNIQUE KEY coldchain_alarms_open (vessel_id, open_kind),
  CONSTRAINT coldchain_alarms_vessel FOREIGN KEY (vessel_id) REFERENCES coldchain_vessels (id)
) ENGINE=InnoDB;

-- Append-only and large, so parted by time; a parted table carries no foreign key.
CREATE TABLE coldchain_readings (
  source_kind VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'VESSEL or LOGGER',
  source_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  temperature_c DECIMAL(6,2) NOT NULL,
  level_percent DECIMAL(5,2) NULL,
  by_name VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (source_kind, source_id, at)
) ENGINE=InnoDB
PARTITION BY RANGE COLUMNS (at) (
  PARTITION before2026 VALUES LESS THAN ('2026-01-01'),
  PARTITION y2026 VALUES LESS THAN ('2027-01-01'),
  PARTITION y2027 VALUES LESS THAN ('2028-01-01'),
  PARTITION y2028 VALUES LESS THAN ('2029-01-01'),
  PARTITION later VALUES LESS THAN (MAXVALUE)
);

CREATE SEQUENCE coldchain_logger_files_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE coldchain_logger_files (
  id BIGINT NOT NULL PRIMARY KEY,
  file_id BIGINT NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  logger_no VARCHAR(40) NOT NULL,
  form VARCHAR(20) CHARACTER SET ascii NOT NULL,
  verdict VARCHAR(12) CHARACTER SET ascii NOT NULL,
  journey_from DATETIME(6) NOT NULL,
  journey_to DATETIME(6) NOT NULL,
  lowest_c DECIMAL(6,2) NOT NULL,
  highest_c DECIMAL(6,2) NOT NULL,
  out_of_alarm_minutes INT NOT NULL,
  longest_gap_minutes INT NOT NULL,
  out_of_target_minutes INT NOT NULL,
  readings INT NOT NULL,
  imported_by VARCHAR(200) NOT NULL,
  imported_at DATETIME(6) NOT NULL
) ENGINE=InnoDB;

GRANT SELECT, INSERT, UPDATE ON coldchain_vessels TO ${office};
GRANT SELECT, INSERT, UPDATE ON coldchain_alarms TO ${office};
GRANT SELECT, INSERT ON coldchain_readings TO ${office};
GRANT SELECT, INSERT ON coldchain_logger_files TO ${office};
GRANT SELECT, INSERT ON coldchain_vessels_seq TO ${office};
GRANT SELECT, INSERT ON coldchain_alarms_seq TO ${office};
GRANT SELECT, INSERT ON coldchain_logger_files_seq TO ${office};

-- The first site's tanks: quarantine, qualified family and public, positive (apart from all others), research.
INSERT INTO coldchain_vessels (id, version, vessel_no, kind, zone, site_id, room, state, qualified_to) VALUES
  (1, 1, 'T001', 'LN2_TANK', 'QUAR', 1, 'L01', 'IN_SERVICE', '2027-12-31'),
  (2, 1, 'T002', 'LN2_TANK', 'QUAR', 1, 'L01', 'IN_SERVICE', '2027-12-31'),
  (3, 1, 'T101', 'LN2_TANK', 'QUAL_FAM', 1, 'L03', 'IN_SERVICE', '2027-12-31'),
  (4, 1, 'T102', 'LN2_TANK', 'QUAL_FAM', 1, 'L03', 'IN_SERVICE', '2027-12-31'),
  (5, 1, 'T201', 'LN2_TANK', 'QUAL_PUB', 1, 'L03', 'IN_SERVICE', '2027-12-31'),
  (6, 1, 'T301', 'LN2_TANK', 'POS', 1, 'L09', 'IN_SERVICE', '2027-12-31'),
  (7, 1, 'T401', 'LN2_TANK', 'RESEARCH', 1, 'L09', 'IN_SERVICE', '2027-12-31');
