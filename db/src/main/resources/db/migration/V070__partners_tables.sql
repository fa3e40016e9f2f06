-- Partner hospitals, where blood is collected, and courier companies, who carry it.
CREATE SEQUENCE partners_hospitals_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE partners_hospitals (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  name_zh VARCHAR(120) NOT NULL,
  name_en VARCHAR(160) NOT NULL,
  city_zh VARCHAR(40) NOT NULL,
  city_en VARCHAR(60) NOT NULL,
  phone VARCHAR(30) CHARACTER SET ascii NOT NULL,
  kind VARCHAR(12) CHARACTER SET ascii NOT NULL CHECK (kind IN ('COLLECTION', 'TRANSPLANT')),
  licence_no VARCHAR(60) NOT NULL,
  licence_expires_on DATE NOT NULL,
  active BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  UNIQUE KEY partners_hospitals_licence (licence_no)
) ENGINE=InnoDB;
CREATE SEQUENCE partners_couriers_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE partners_couriers (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  name_zh VARCHAR(120) NOT NULL,
  name_en VARCHAR(160) NOT NULL,
  phone VARCHAR(30) CHARACTER SET ascii NOT NULL,
  active BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  UNIQUE KEY partners_couriers_name (name_zh)
) ENGINE=InnoDB;
GRANT SELECT, INSERT, UPDATE ON partners_hospitals TO ${office};
GRANT SELECT, INSERT, UPDATE ON partners_couriers TO ${office};
GRANT SELECT, INSERT ON partners_hospitals_seq TO ${office};
GRANT SELECT, INSERT ON partners_couriers_seq TO ${office};
GRANT SELECT ON partners_hospitals TO ${portal};
