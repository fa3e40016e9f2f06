-- Awards with the computation that made them, ceilings of a lifetime, payouts by two people, follow-up, reclaim.
INSERT INTO charity_rules (name, value, source) VALUES
  ('award_step_yuan', 100, '默认：救助金额向下取整到 100 元'),
  ('follow_up_first_month', 3, '拨付后 3 个月随访（救助流程）'),
  ('follow_up_second_month', 6, '拨付后 6 个月随访（救助流程）'),
  ('follow_up_third_month', 12, '拨付后 12 个月随访（救助流程）');

-- What a patient was given by a programme in all; the check holds the ceiling whatever program counts.
CREATE TABLE charity_recipients (
  patient_index BINARY(32) NOT NULL,
  programme_code VARCHAR(20) CHARACTER SET ascii NOT NULL,
  granted DECIMAL(12,2) NOT NULL,
  ceiling DECIMAL(12,2) NOT NULL,
  PRIMARY KEY (patient_index, programme_code),
  CONSTRAINT charity_recipients_ceiling CHECK (granted >= 0 AND granted <= ceiling)
) ENGINE=InnoDB;

CREATE SEQUENCE charity_awards_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE charity_awards (
  id BIGINT NOT NULL PRIMARY KEY,
  application_id BIGINT NOT NULL,
  programme_code VARCHAR(20) CHARACTER SET ascii NOT NULL,
  fund_code VARCHAR(20) CHARACTER SET ascii NOT NULL,
  year INT NOT NULL COMMENT 'whose budget it is taken from',
  patient_index BINARY(32) NOT NULL,
  tier VARCHAR(20) CHARACTER SET ascii NOT NULL,
  amount DECIMAL(12,2) NOT NULL CHECK (amount > 0),
  state VARCHAR(10) CHARACTER SET ascii NOT NULL CHECK (state IN ('RESERVED', 'STANDING', 'RELEASED', 'REVOKED')),
  decided_by BIGINT NOT NULL,
  decided_by_name VARCHAR(100) NOT NULL,
  decided_at DATETIME(6) NOT NULL,
  ledger_entry_id BIGINT NULL,
  revoked_why VARCHAR(600) NULL,
  live_application BIGINT AS (IF(state IN ('RESERVED', 'STANDING'), application_id, NULL)) PERSISTENT,
  UNIQUE KEY charity_awards_live (live_application),
  KEY charity_awards_of (application_id, id),
  KEY charity_awards_reserved (fund_code, state),
  CONSTRAINT charity_awards_of FOREIGN KEY (application_id) REFERENCES charity_applications (id),
  CONSTRAINT charity_awards_fund FOREIGN KEY (fund_code) REFERENCES ledger_funds (code)
) ENGINE=InnoDB;
CREATE TABLE charity_award_lines (
  award_id BIGINT NOT NULL,
  line INT NOT NULL,
  step VARCHAR(12) CHARACTER SET ascii NOT NULL,
  step_values VARCHAR(500) NOT NULL COMMENT 'JSON array',
  amount_after DECIMAL(12,2) NOT NULL,
  PRIMARY KEY (award_id, line),
  CONSTRAINT charity_award_lines_of FOREIGN KEY (award_id) REFERENCES charity_awards (id)
) ENGINE=InnoDB;

-- In how many parts a programme pays; a part after proof waits for the proof of use of the part before.
CREATE TABLE charity_instalments (
  programme_code VARCHAR(20) CHARACTER SET ascii NOT NULL,
  instalment INT NOT NULL,
  percent INT NOT NULL CHECK (percent BETWEEN 1 AND 100),
  after_proof BOOLEAN NOT NULL,
  source VARCHAR(200) NOT NULL,
  PRIMARY KEY (programme_code, instalment)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;
INSERT INTO charity_instalments VALUES
  ('AID', 1, 100, FALSE, '默认，待基金管理委员会确认'),
  ('SPARK', 1, 60, FALSE, '默认，待合作方确认'),
  ('SPARK', 2, 40, TRUE, '默认，待合作方确认：提交首期用款凭证后拨付');

CREATE SEQUENCE charity_payouts_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE charity_payouts (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id CHAR(16) CHARACTER SET ascii NOT NULL UNIQUE,
  award_id BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  fund_code VARCHAR(20) CHARACTER SET ascii NOT NULL,
  instalment INT NOT NULL,
  after_proof BOOLEAN NOT NULL,
  amount DECIMAL(12,2) NOT NULL CHECK (amount > 0),
  due_on DATE NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii NOT NULL CHECK (state IN ('PLANNED', 'PREPARED', 'PAID', 'CANCELLED')),
  prepared_by BIGINT NULL,
  prepared_by_name VARCHAR(100) NULL,
  prepared_at DATETIME(6) NULL,
  paid_by BIGINT NULL,
  paid_by_name VARCHAR(100) NULL,
  paid_at DATETIME(6) NULL,
  bank_reference VARCHAR(40) CHARACTER SET ascii NULL,
  value_date DATE NULL,
  ledger_entry_id BIGINT NULL,
  receipt_file_id BIGINT NULL,
  receipt_on DATETIME(6) NULL,
  proof_file_id BIGINT NULL,
  proof_on DATETIME(6) NULL,
  UNIQUE KEY charity_payouts_instalment (award_id, instalment),
  UNIQUE KEY charity_payouts_reference (bank_reference),
  KEY charity_payouts_due (state, due_on, id),
  KEY charity_payouts_of (application_id),
  CONSTRAINT charity_payouts_award FOREIGN KEY (award_id) REFERENCES charity_awards (id),
  CONSTRAINT charity_payouts_two CHECK (paid_by IS NULL OR prepared_by <> paid_by),
  CONSTRAINT charity_payouts_paid CHECK (state <> 'PAID'
    OR (paid_by IS NOT NULL AND bank_reference IS NOT NULL AND value_date IS NOT NULL AND ledger_entry_id IS NOT NULL))
) ENGINE=InnoDB;

CREATE SEQUENCE charity_follow_ups_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE charity_follow_ups (
  id BIGINT NOT NULL PRIMARY KEY,
  application_id BIGINT NOT NULL,
  month INT NOT NULL,
  due_on DATE NOT NULL,
  words_sealed VARBINARY(4000) NULL,
  done_at DATETIME(6) NULL,
  done_by BIGINT NULL,
  done_by_name VARCHAR(100) NULL,
  UNIQUE KEY charity_follow_ups_month (application_id, month),
  KEY charity_follow_ups_due (done_at, due_on, id),
  CONSTRAINT charity_follow_ups_of FOREIGN KEY (application_id) REFERENCES charity_applications (id)
) ENGINE=InnoDB;

-- Money that came back after a grant was revoked.
CREATE SEQUENCE charity_returns_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE charity_returns (
  id BIGINT NOT NULL PRIMARY KEY,
  award_id BIGINT NOT NULL,
  amount DECIMAL(12,2) NOT NULL CHECK (amount > 0),
  bank_reference VARCHAR(40) CHARACTER SET ascii NOT NULL,
  value_date DATE NOT NULL,
  ledger_entry_id BIGINT NOT NULL,
  recorded_by BIGINT NOT NULL,
  recorded_by_name VARCHAR(100) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  UNIQUE KEY charity_returns_reference (bank_reference),
  KEY charity_returns_of (award_id),
  CONSTRAINT charity_returns_of FOREIGN KEY (award_id) REFERENCES charity_awards (id)
) ENGINE=InnoDB;

GRANT SELECT, INSERT, UPDATE ON charity_recipients TO ${office};
GRANT SELECT, INSERT, UPDATE (state, ledger_entry_id, revoked_why) ON charity_awards TO ${office};
GRANT SELECT, INSERT ON charity_awards_seq TO ${office};
GRANT SELECT, INSERT ON charity_award_lines TO ${office};
GRANT SELECT ON charity_instalments TO ${office};
GRANT SELECT, INSERT, UPDATE ON charity_payouts TO ${office};
GRANT SELECT, INSERT ON charity_payouts_seq TO ${office};
GRANT SELECT, INSERT, UPDATE (words_sealed, done_at, done_by, done_by_name) ON charity_follow_ups TO ${office};
GRANT SELECT, INSERT ON charity_follow_ups_seq TO ${office};
GRANT SELECT, INSERT ON charity_returns TO ${office};
GRANT SELECT, INSERT ON charity_returns_seq TO ${office};
GRANT SELECT ON charity_awards TO ${portal};
GRANT SELECT ON charity_award_lines TO ${portal};
GRANT SELECT (id, application_id, instalment, amount, due_on, state, value_date, receipt_on, proof_on) ON charity_payouts TO ${portal};
