-- The public notice. What names a person is blanked when its time is over; what is left is number and amount.
INSERT INTO charity_rules (name, value, source) VALUES
  ('notice_views_per_address', 60, '默认：同一地址每个时段最多查看公示 60 次'),
  ('objections_per_address', 5, '默认：同一地址每个时段最多提出 5 次异议'),
  ('donation_looks_per_address', 20, '默认：同一地址每个时段最多查询捐赠去向 20 次'),
  ('window_minutes', 10, '默认：限次时段 10 分钟'),
  ('objection_working_days', 5, '默认：异议 5 个工作日内答复');

CREATE SEQUENCE charity_notices_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE charity_notices (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id CHAR(16) CHARACTER SET ascii NOT NULL UNIQUE,
  application_id BIGINT NOT NULL,
  case_number VARCHAR(20) CHARACTER SET ascii NOT NULL,
  programme_zh VARCHAR(60) NOT NULL,
  programme_en VARCHAR(120) NOT NULL,
  name_shown VARCHAR(60) NULL COMMENT 'masked; null without consent, and once its time is over',
  age INT NULL,
  city VARCHAR(60) NULL,
  disease_class VARCHAR(20) CHARACTER SET ascii NULL,
  amount DECIMAL(12,2) NOT NULL,
  opened_on DATE NOT NULL,
  last_day DATE NOT NULL COMMENT 'last working day for objections',
  shown_until DATE NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii NOT NULL CHECK (state IN ('OPEN', 'PASSED', 'STOPPED')),
  live_application BIGINT AS (IF(state = 'OPEN', application_id, NULL)) PERSISTENT,
  blanked_at DATETIME(6) NULL,
  UNIQUE KEY charity_notices_live (live_application),
  KEY charity_notices_of (application_id, id),
  KEY charity_notices_shown (shown_until, id),
  CONSTRAINT charity_notices_of FOREIGN KEY (application_id) REFERENCES charity_applications (id)
) ENGINE=InnoDB;

CREATE SEQUENCE charity_objections_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE charity_objections (
  id BIGINT NOT NULL PRIMARY KEY,
  notice_id BIGINT NOT NULL,
  number VARCHAR(20) CHARACTER SET ascii NOT NULL UNIQUE,
  words_sealed VARBINARY(8000) NOT NULL,
  contact_sealed VARBINARY(1200) NULL,
  filed_at DATETIME(6) NOT NULL,
  answered_at DATETIME(6) NULL,
  answered_by BIGINT NULL,
  answered_by_name VARCHAR(100) NULL,
  upheld BOOLEAN NULL,
  answer VARCHAR(1000) NULL,
  KEY charity_objections_of (notice_id, id),
  KEY charity_objections_open (answered_at, filed_at),
  CONSTRAINT charity_objections_of FOREIGN KEY (notice_id) REFERENCES charity_notices (id)
) ENGINE=InnoDB;

-- How often an address looked or objected lately; machine time.
CREATE TABLE charity_budgets_of_addresses (
  address VARCHAR(100) CHARACTER SET ascii NOT NULL,
  what VARCHAR(30) CHARACTER SET ascii NOT NULL,
  looks INT NOT NULL,
  since DATETIME(6) NOT NULL,
  PRIMARY KEY (address, what)
) ENGINE=InnoDB;

-- What anyone sees, by the bank's date in the bank's zone: notices whose time has come and is not over.
CREATE VIEW charity_notices_shown AS
  SELECT n.id, n.public_id, n.case_number, n.programme_zh, n.programme_en, n.name_shown, n.age, n.city, n.disease_class,
    n.amount, n.opened_on, n.last_day, n.shown_until, n.state,
    DATE(UTC_TIMESTAMP() + INTERVAL (28800 + c.offset_seconds) SECOND) AS today
  FROM charity_notices n JOIN bank_clock c ON c.id = 1
  WHERE n.state <> 'STOPPED' AND n.blanked_at IS NULL
    AND n.shown_until >= DATE(UTC_TIMESTAMP() + INTERVAL (28800 + c.offset_seconds) SECOND);

GRANT SELECT, INSERT, UPDATE (name_shown, age, city, state, blanked_at) ON charity_notices TO ${office};
GRANT SELECT, INSERT ON charity_notices_seq TO ${office};
GRANT SELECT, UPDATE (answered_at, answered_by, answered_by_name, upheld, answer) ON charity_objections TO ${office};
GRANT SELECT, INSERT, UPDATE, DELETE ON charity_budgets_of_addresses TO ${office};
GRANT SELECT ON charity_notices_shown TO ${office};
GRANT INSERT ON charity_objections TO ${office};
GRANT SELECT, INSERT ON charity_objections_seq TO ${office};
GRANT SELECT ON charity_notices_shown TO ${portal};
GRANT INSERT ON charity_objections TO ${portal};
GRANT SELECT, INSERT ON charity_objections_seq TO ${portal};
GRANT SELECT, INSERT, UPDATE ON charity_budgets_of_addresses TO ${portal};
