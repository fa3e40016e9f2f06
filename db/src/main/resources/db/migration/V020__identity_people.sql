-- Staff, families' accounts, mailed codes and lock-outs.
CREATE SEQUENCE identity_staff_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE identity_staff (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  login VARCHAR(60) NOT NULL UNIQUE,
  printed_name VARCHAR(100) NOT NULL,
  password_hash VARCHAR(200) CHARACTER SET ascii NOT NULL,
  badge VARCHAR(20) CHARACTER SET ascii NOT NULL UNIQUE,
  pin_hash VARCHAR(200) CHARACTER SET ascii NOT NULL,
  site_id BIGINT NOT NULL,
  partner_id BIGINT NULL COMMENT 'hospital of a collector, company of a courier',
  totp_secret VARBINARY(200) NULL,
  totp_last_step BIGINT NOT NULL DEFAULT 0,
  active BOOLEAN NOT NULL,
  demo BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  last_sign_in_at DATETIME(6) NULL,
  CONSTRAINT identity_staff_site FOREIGN KEY (site_id) REFERENCES bank_sites (id)
) ENGINE=InnoDB;
CREATE TABLE identity_staff_roles (
  staff_id BIGINT NOT NULL,
  role VARCHAR(30) CHARACTER SET ascii NOT NULL,
  PRIMARY KEY (staff_id, role),
  CONSTRAINT identity_staff_roles_staff FOREIGN KEY (staff_id) REFERENCES identity_staff (id)
) ENGINE=InnoDB;
-- Roles that must show a one-time password at sign-in; empty by default.
CREATE TABLE identity_totp_roles (
  role VARCHAR(30) CHARACTER SET ascii NOT NULL PRIMARY KEY
) ENGINE=InnoDB;

CREATE SEQUENCE identity_families_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE identity_families (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  email VARCHAR(254) NOT NULL UNIQUE,
  demo BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  last_sign_in_at DATETIME(6) NULL
) ENGINE=InnoDB;

CREATE SEQUENCE identity_codes_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE identity_codes (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  email VARCHAR(254) NOT NULL,
  purpose VARCHAR(20) CHARACTER SET ascii NOT NULL,
  code_hash BINARY(32) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  tries_left INT NOT NULL,
  used_at DATETIME(6) NULL,
  KEY identity_codes_email (email, purpose, created_at)
) ENGINE=InnoDB;

-- Failed attempts by what was attacked (a login, a badge, an address); survives a restart.
CREATE TABLE identity_lockouts (
  subject VARCHAR(300) NOT NULL PRIMARY KEY,
  failures INT NOT NULL,
  last_failure_at DATETIME(6) NOT NULL,
  locked_until DATETIME(6) NULL
) ENGINE=InnoDB;

-- Settings of sign-in, configurable defaults (source: the bank's sign-in pattern and NIST SP 800-63B-4 for the counts).
CREATE TABLE identity_rules (
  name VARCHAR(40) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  value INT NOT NULL,
  source VARCHAR(200) NOT NULL
) ENGINE=InnoDB;
INSERT INTO identity_rules (name, value, source) VALUES
  ('code_valid_minutes', 10, '默认：银行式登录，10 分钟'),
  ('code_tries', 5, '默认：5 次'),
  ('code_resend_seconds', 60, '默认：60 秒后可重发'),
  ('lock_after_failures', 5, '默认：连续 5 次失败'),
  ('lock_minutes', 15, '默认：锁定 15 分钟'),
  ('address_failures', 60, '默认：同一地址 60 次失败'),
  ('public_failures_per_address', 20, '默认：公开查询同一地址每窗口 20 次失败');

GRANT SELECT, INSERT, UPDATE ON identity_staff TO ${office};
GRANT SELECT, INSERT, DELETE ON identity_staff_roles TO ${office};
GRANT SELECT ON identity_totp_roles TO ${office};
GRANT SELECT, INSERT, UPDATE ON identity_families TO ${office};
GRANT SELECT, INSERT, UPDATE ON identity_families TO ${portal};
GRANT SELECT, INSERT, UPDATE ON identity_codes TO ${portal};
GRANT SELECT, INSERT, UPDATE ON identity_codes TO ${office};
GRANT SELECT, INSERT, UPDATE ON identity_lockouts TO ${office};
GRANT SELECT, INSERT, UPDATE ON identity_lockouts TO ${portal};
GRANT SELECT ON identity_rules TO ${office};
GRANT SELECT ON identity_rules TO ${portal};
GRANT SELECT, INSERT ON identity_staff_seq TO ${office};
GRANT SELECT, INSERT ON identity_families_seq TO ${office};
GRANT SELECT, INSERT ON identity_families_seq TO ${portal};
GRANT SELECT, INSERT ON identity_codes_seq TO ${office};
GRANT SELECT, INSERT ON identity_codes_seq TO ${portal};
