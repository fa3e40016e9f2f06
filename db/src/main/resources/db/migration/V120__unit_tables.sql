-- The unit: its state and every change of it, holds, bags, specimens and what other rooms must know of it.
CREATE SEQUENCE unit_units_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE unit_units (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  public_id CHAR(16) CHARACTER SET ascii NOT NULL UNIQUE,
  din CHAR(13) CHARACTER SET ascii NULL UNIQUE COMMENT 'assigned with the kit',
  kit_number VARCHAR(40) NULL,
  status VARCHAR(20) CHARACTER SET ascii NOT NULL,
  status_since DATETIME(6) NOT NULL,
  last_seq INT NOT NULL COMMENT 'number of the newest transition',
  last_moved_by VARCHAR(100) NOT NULL,
  open_holds INT NOT NULL DEFAULT 0,
  product VARCHAR(10) CHARACTER SET ascii NOT NULL,
  family_account_id BIGINT NOT NULL,
  contract_number VARCHAR(40) CHARACTER SET ascii NULL UNIQUE,
  due_date DATE NULL,
  hospital_id BIGINT NULL,
  site_id BIGINT NOT NULL,
  cleared_at DATETIME(6) NULL COMMENT 'cleared for a kit',
  cleared_basis VARCHAR(200) NULL,
  settled_at DATETIME(6) NULL COMMENT 'the bag hangs in its long-term position',
  recorded_at DATETIME(6) NOT NULL,
  KEY unit_units_family (family_account_id),
  KEY unit_units_status (status, id),
  KEY unit_units_kit (kit_number),
  CONSTRAINT unit_units_site FOREIGN KEY (site_id) REFERENCES bank_sites (id),
  CONSTRAINT unit_units_open_holds CHECK (open_holds >= 0)
) ENGINE=InnoDB;

CREATE TABLE unit_transitions (
  unit_id BIGINT NOT NULL,
  seq INT NOT NULL,
  from_status VARCHAR(20) CHARACTER SET ascii NULL,
  to_status VARCHAR(20) CHARACTER SET ascii NOT NULL,
  occurred_at DATETIME(6) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor_kind VARCHAR(10) CHARACTER SET ascii NOT NULL,
  actor_id BIGINT NOT NULL,
  actor_name VARCHAR(100) NOT NULL,
  why VARCHAR(1000) NOT NULL,
  PRIMARY KEY (unit_id, seq),
  CONSTRAINT unit_transitions_unit FOREIGN KEY (unit_id) REFERENCES unit_units (id)
) ENGINE=InnoDB;

CREATE SEQUENCE unit_holds_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE unit_holds (
  id BIGINT NOT NULL PRIMARY KEY,
  unit_id BIGINT NOT NULL,
  reason VARCHAR(20) CHARACTER SET ascii NOT NULL,
  note VARCHAR(1000) NOT NULL,
  deviation_id BIGINT NULL,
  placed_at DATETIME(6) NOT NULL,
  placed_by_name VARCHAR(100) NOT NULL,
  lifted_at DATETIME(6) NULL,
  lifted_by_name VARCHAR(100) NULL,
  lift_why VARCHAR(1000) NULL,
  KEY unit_holds_unit (unit_id, lifted_at),
  KEY unit_holds_deviation (deviation_id),
  CONSTRAINT unit_holds_unit FOREIGN KEY (unit_id) REFERENCES unit_units (id)
) ENGINE=InnoDB;

CREATE SEQUENCE unit_bags_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE unit_bags (
  id BIGINT NOT NULL PRIMARY KEY,
  unit_id BIGINT NOT NULL,
  division CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  volume_ml DECIMAL(6,2) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  UNIQUE KEY unit_bags_division (unit_id, division),
  CONSTRAINT unit_bags_unit FOREIGN KEY (unit_id) REFERENCES unit_units (id)
) ENGINE=InnoDB;

CREATE SEQUENCE unit_specimens_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE unit_specimens (
  id BIGINT NOT NULL PRIMARY KEY,
  unit_id BIGINT NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii NOT NULL,
  label VARCHAR(40) CHARACTER SET ascii NOT NULL UNIQUE,
  place VARCHAR(100) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by_name VARCHAR(100) NOT NULL,
  KEY unit_specimens_unit (unit_id),
  CONSTRAINT unit_specimens_unit FOREIGN KEY (unit_id) REFERENCES unit_units (id)
) ENGINE=InnoDB;

CREATE TABLE unit_collections (
  unit_id BIGINT NOT NULL PRIMARY KEY,
  collected_at DATETIME(6) NOT NULL,
  hospital_id BIGINT NOT NULL,
  collector_staff_id BIGINT NOT NULL,
  method VARCHAR(10) CHARACTER SET ascii NOT NULL,
  volume_estimate_ml INT NOT NULL,
  labor_fever BOOLEAN NOT NULL,
  note VARCHAR(1000) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT unit_collections_unit FOREIGN KEY (unit_id) REFERENCES unit_units (id),
  CONSTRAINT unit_collections_method CHECK (method IN ('IN_UTERO', 'EX_UTERO'))
) ENGINE=InnoDB;

CREATE TABLE unit_freezings (
  unit_id BIGINT NOT NULL PRIMARY KEY,
  verdict VARCHAR(40) NOT NULL,
  run_id BIGINT NOT NULL,
  frozen_at DATETIME(6) NOT NULL,
  accepted_at DATETIME(6) NOT NULL,
  accepted_by_name VARCHAR(100) NOT NULL,
  CONSTRAINT unit_freezings_unit FOREIGN KEY (unit_id) REFERENCES unit_units (id)
) ENGINE=InnoDB;

-- Facility identification number by site and date. A9999 is a placeholder: a number of one's own comes with an ICCBBA
-- registration and is entered here, effective from a date, without touching older units.
CREATE TABLE unit_facilities (
  site_id BIGINT NOT NULL,
  effective_from DATE NOT NULL,
  fin CHAR(5) CHARACTER SET ascii NOT NULL,
  source VARCHAR(200) NOT NULL,
  PRIMARY KEY (site_id, effective_from),
  CONSTRAINT unit_facilities_site FOREIGN KEY (site_id) REFERENCES bank_sites (id)
) ENGINE=InnoDB;
INSERT INTO unit_facilities (site_id, effective_from, fin, source) VALUES
  (1, '1999-10-01', 'A9999', '占位：取得 ICCBBA 注册后以实际机构号替换');
CREATE SEQUENCE unit_dins_seq START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 999999 CYCLE;

-- What a certificate's reader may know of a unit: nothing clinical, no state of the work, no hold.
CREATE VIEW unit_public_standings AS
SELECT u.id AS unit_id, u.public_id, u.product, u.contract_number,
  CASE
    WHEN u.status IN ('STORED_FAMILY', 'LISTED_PUBLIC', 'STORED_CONDITIONAL', 'RESERVED', 'CT_TESTING', 'ALLOCATED') THEN
      IF(u.settled_at IS NULL, 'AWAITING_MOVE', 'STORED')
    WHEN u.status IN ('ISSUED', 'DELIVERED', 'INFUSED', 'FOLLOWUP') THEN 'ISSUED'
    WHEN u.status IN ('RESEARCH', 'TO_PUBLIC') THEN 'TRANSFERRED'
    WHEN u.status = 'DISCARDED' THEN 'ENDED'
    ELSE 'NOT_STORED'
  END AS standing
FROM unit_units u;

-- What a family may follow of its own units: state and when each stage was reached; no staff, no reason, no number.
CREATE VIEW unit_family_progress AS
SELECT u.family_account_id, u.id AS unit_id, u.public_id, u.din, u.contract_number, u.product, u.due_date,
  u.status, u.status_since, u.open_holds > 0 AS on_hold, u.settled_at, t.seq, t.to_status, t.occurred_at
FROM unit_units u JOIN unit_transitions t ON t.unit_id = u.id;

GRANT SELECT, INSERT, UPDATE ON unit_units TO ${office};
GRANT SELECT, INSERT ON unit_transitions TO ${office};
GRANT SELECT, INSERT, UPDATE ON unit_holds TO ${office};
GRANT SELECT, INSERT ON unit_bags TO ${office};
GRANT SELECT, INSERT ON unit_specimens TO ${office};
GRANT SELECT, INSERT ON unit_collections TO ${office};
GRANT SELECT, INSERT ON unit_freezings TO ${office};
GRANT SELECT ON unit_facilities TO ${office};
GRANT SELECT, INSERT ON unit_units_seq TO ${office};
GRANT SELECT, INSERT ON unit_holds_seq TO ${office};
GRANT SELECT, INSERT ON unit_bags_seq TO ${office};
GRANT SELECT, INSERT ON unit_specimens_seq TO ${office};
GRANT SELECT, INSERT ON unit_dins_seq TO ${office};
GRANT SELECT ON unit_public_standings TO ${office};
GRANT SELECT ON unit_public_standings TO ${portal};
GRANT SELECT ON unit_family_progress TO ${office};
GRANT SELECT ON unit_family_progress TO ${portal};
