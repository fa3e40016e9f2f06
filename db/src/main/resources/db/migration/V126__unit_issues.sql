-- The register of issued units: which unit went to which hospital for whom. The recipient is kept as a blind index alone:
-- enough to say whether a unit was issued for a person one knows, too little to learn who it was.
CREATE SEQUENCE unit_issues_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE unit_issues (
  id BIGINT NOT NULL PRIMARY KEY,
  din CHAR(13) CHARACTER SET ascii NOT NULL,
  unit_id BIGINT NULL COMMENT 'null for a unit issued before this register was kept',
  issued_on DATE NOT NULL,
  hospital VARCHAR(120) NOT NULL,
  recipient_index BINARY(32) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by BIGINT NOT NULL,
  recorded_by_name VARCHAR(100) NOT NULL,
  UNIQUE KEY unit_issues_din (din),
  KEY unit_issues_recipient (recipient_index),
  CONSTRAINT unit_issues_unit FOREIGN KEY (unit_id) REFERENCES unit_units (id)
) ENGINE=InnoDB;
GRANT SELECT, INSERT ON unit_issues TO ${office};
GRANT SELECT, INSERT ON unit_issues_seq TO ${office};
