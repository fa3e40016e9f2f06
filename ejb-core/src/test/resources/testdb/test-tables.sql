CREATE SEQUENCE proof_shelves_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE proof_crates_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE proof_shelves (id BIGINT PRIMARY KEY, name VARCHAR(50) NOT NULL);
CREATE TABLE proof_crates (
  id BIGINT PRIMARY KEY,
  version INT NOT NULL,
  tag CHAR(5) NOT NULL UNIQUE,
  gross_g DECIMAL(7,2) NOT NULL,
  net_g DECIMAL(7,2) NOT NULL,
  packed_at DATETIME(6) NOT NULL,
  shelf_id BIGINT NOT NULL REFERENCES proof_shelves (id)
);
GRANT SELECT, INSERT ON proof_shelves_seq TO 'cordbank_office'@'127.0.0.1';
GRANT SELECT, INSERT ON proof_crates_seq TO 'cordbank_office'@'127.0.0.1';
GRANT SELECT, INSERT, UPDATE ON proof_shelves TO 'cordbank_office'@'127.0.0.1';
GRANT SELECT, INSERT, UPDATE ON proof_crates TO 'cordbank_office'@'127.0.0.1';

CREATE TABLE proof_value_cards (
  id BIGINT NOT NULL PRIMARY KEY,
  din CHAR(13) CHARACTER SET ascii,
  certificate VARCHAR(24) CHARACTER SET ascii,
  contract VARCHAR(20) CHARACTER SET ascii,
  public_id CHAR(16) CHARACTER SET ascii,
  email VARCHAR(254),
  name VARCHAR(60),
  fee DECIMAL(12,2),
  temperature_c DECIMAL(6,2),
  volume_ml DECIMAL(6,2)
) ENGINE=InnoDB;
GRANT SELECT, INSERT ON proof_value_cards TO 'cordbank_office'@'127.0.0.1';
