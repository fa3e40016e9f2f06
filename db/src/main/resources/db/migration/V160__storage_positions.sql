-- Positions in the vessels, what lies in them, and the moves between them.
-- One row of storage_occupancies per position and one HELD row per bag: the database itself refuses the second bag.
CREATE SEQUENCE storage_positions_seq START WITH 500 INCREMENT BY 500;
CREATE TABLE storage_positions (
  id BIGINT NOT NULL PRIMARY KEY,
  vessel_id BIGINT NOT NULL,
  rack SMALLINT NOT NULL,
  level SMALLINT NOT NULL,
  slot CHAR(1) CHARACTER SET ascii NOT NULL,
  address VARCHAR(40) CHARACTER SET ascii NOT NULL UNIQUE,
  blocked_why VARCHAR(200) NULL,
  UNIQUE KEY storage_positions_place (vessel_id, rack, level, slot)
) ENGINE=InnoDB;

CREATE TABLE storage_occupancies (
  position_id BIGINT NOT NULL PRIMARY KEY,
  bag_id BIGINT NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'HELD or RESERVED',
  unit_id BIGINT NOT NULL,
  since DATETIME(6) NOT NULL,
  by_name VARCHAR(200) NOT NULL,
  UNIQUE KEY storage_occupancies_bag (bag_id, kind),
  KEY storage_occupancies_unit (unit_id),
  CONSTRAINT storage_occupancies_position FOREIGN KEY (position_id) REFERENCES storage_positions (id),
  CONSTRAINT storage_occupancies_kind CHECK (kind IN ('HELD', 'RESERVED'))
) ENGINE=InnoDB;

CREATE SEQUENCE storage_move_orders_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE storage_move_orders (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  unit_id BIGINT NOT NULL,
  bag_id BIGINT NOT NULL,
  from_position_id BIGINT NOT NULL,
  to_position_id BIGINT NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii NOT NULL,
  open_bag_id BIGINT AS (IF(state = 'ORDERED', bag_id, NULL)) STORED UNIQUE COMMENT 'one open order per bag',
  why VARCHAR(200) NOT NULL,
  ordered_by VARCHAR(200) NOT NULL,
  ordered_at DATETIME(6) NOT NULL,
  completed_at DATETIME(6) NULL,
  out_of_cold_s INT NULL,
  KEY storage_move_orders_state (state, id),
  KEY storage_move_orders_unit (unit_id)
) ENGINE=InnoDB;

-- Every movement of a bag, never changed: what the tank's history is read from.
CREATE SEQUENCE storage_movements_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE storage_movements (
  id BIGINT NOT NULL PRIMARY KEY,
  unit_id BIGINT NOT NULL,
  bag_id BIGINT NOT NULL,
  from_position_id BIGINT NULL,
  to_position_id BIGINT NULL,
  at DATETIME(6) NOT NULL,
  by_name VARCHAR(200) NOT NULL,
  second_name VARCHAR(200) NOT NULL,
  out_of_cold_s INT NULL,
  why VARCHAR(200) NOT NULL,
  KEY storage_movements_unit (unit_id, id)
) ENGINE=InnoDB;

-- Fill of a vessel at a glance: tiles are drawn from here, never from single positions.
CREATE VIEW storage_fill AS
  SELECT p.vessel_id, COUNT(*) AS positions, COUNT(o.position_id) AS taken,
         SUM(o.kind = 'RESERVED') AS reserved, SUM(p.blocked_why IS NOT NULL) AS blocked
  FROM storage_positions p LEFT JOIN storage_occupancies o ON o.position_id = p.id
  GROUP BY p.vessel_id;

GRANT SELECT, INSERT, UPDATE ON storage_positions TO ${office};
-- A bag that leaves its position frees it: the row goes, the movement stays.
GRANT SELECT, INSERT, UPDATE, DELETE ON storage_occupancies TO ${office};
GRANT SELECT, INSERT, UPDATE ON storage_move_orders TO ${office};
GRANT SELECT, INSERT ON storage_movements TO ${office};
GRANT SELECT ON storage_fill TO ${office};
GRANT SELECT, INSERT ON storage_positions_seq TO ${office};
GRANT SELECT, INSERT ON storage_move_orders_seq TO ${office};
GRANT SELECT, INSERT ON storage_movements_seq TO ${office};
