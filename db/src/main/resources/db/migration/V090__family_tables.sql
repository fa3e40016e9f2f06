-- Who the family is. Every personal column is sealed (AES-256-GCM, bound to table, column and id); the indexes are keyed
-- hashes for equality search. Not system-versioned: erasure and a change of key must reach every copy.
CREATE SEQUENCE family_mothers_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE family_mothers (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  family_account_id BIGINT NOT NULL,
  name_sealed VARBINARY(600) NOT NULL,
  name_index BINARY(32) NOT NULL,
  id_number_sealed VARBINARY(200) NOT NULL,
  id_number_index BINARY(32) NOT NULL,
  mobile_sealed VARBINARY(200) NULL,
  mobile_index BINARY(32) NULL,
  address_sealed VARBINARY(2000) NULL,
  created_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  UNIQUE KEY family_mothers_account (family_account_id),
  KEY family_mothers_name (name_index),
  KEY family_mothers_id_number (id_number_index),
  KEY family_mothers_mobile (mobile_index),
  CONSTRAINT family_mothers_of FOREIGN KEY (family_account_id) REFERENCES identity_families (id)
) ENGINE=InnoDB;
GRANT SELECT, INSERT, UPDATE ON family_mothers TO ${office};
GRANT SELECT, INSERT, UPDATE ON family_mothers TO ${portal};
GRANT SELECT, INSERT ON family_mothers_seq TO ${office};
GRANT SELECT, INSERT ON family_mothers_seq TO ${portal};
