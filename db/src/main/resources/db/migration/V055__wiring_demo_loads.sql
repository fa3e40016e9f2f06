-- Generated sample histories: which load was asked for, and which of its parts stand. A part is one transaction; what is
-- listed here is whole, what is not was never there. Written by the loader under the owner's account alone.
CREATE TABLE wiring_demo_loads (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  units INT NOT NULL CHECK (units > 0),
  seed BIGINT NOT NULL,
  cutoff DATETIME NOT NULL COMMENT 'nothing in the load happened later',
  bases JSON NOT NULL COMMENT 'first number of each sequence that was set aside',
  started_at DATETIME(6) NOT NULL,
  finished_at DATETIME(6) NULL
) ENGINE=InnoDB;
CREATE TABLE wiring_demo_parts (
  load_id INT NOT NULL,
  part INT NOT NULL COMMENT '0 is what all histories share: people, lots, tanks',
  row_count BIGINT NOT NULL,
  byte_count BIGINT NOT NULL,
  loaded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (load_id, part),
  CONSTRAINT wiring_demo_parts_of FOREIGN KEY (load_id) REFERENCES wiring_demo_loads (id)
) ENGINE=InnoDB;
