-- How long the way from collection to release usually takes, measured once a day, and the rules of measuring.
CREATE TABLE unit_rules (
  name VARCHAR(60) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  value INT NOT NULL,
  note VARCHAR(300) NOT NULL
) ENGINE=InnoDB;
INSERT INTO unit_rules (name, value, note) VALUES
  ('unit.pace.window_days', 90, 'releases of this many days are measured'),
  ('unit.pace.least_releases', 20, 'configurable default, own choice: with fewer releases no figure is measured'),
  ('unit.pace.default_typical_days', 50, 'configurable default until enough was released: days from collection to release'),
  ('unit.pace.default_slow_days', 75, 'configurable default, own choice: later than this the page says that it takes longer');
CREATE TABLE unit_paces (
  measured_on DATE NOT NULL PRIMARY KEY,
  releases INT NOT NULL COMMENT 'units released in the window',
  typical_days INT NOT NULL COMMENT 'median of days from collection to release, the day of collection counts as 1',
  slow_days INT NOT NULL COMMENT 'nine of ten were released by then',
  measured_at DATETIME(6) NOT NULL
) ENGINE=InnoDB;
CREATE INDEX unit_transitions_reached ON unit_transitions (to_status, occurred_at);
GRANT SELECT, UPDATE ON unit_rules TO ${office};
GRANT SELECT ON unit_rules TO ${portal};
GRANT SELECT, INSERT, UPDATE ON unit_paces TO ${office};
GRANT SELECT ON unit_paces TO ${portal};
