-- Donations as the Red Cross's account statements show them, costs, and what the public page reads. The money never
-- touches the bank; the bank keeps the books so that anyone can follow it.
CREATE TABLE charity_donation_accounts (
  fund_code VARCHAR(20) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  holder_zh VARCHAR(100) NOT NULL,
  holder_en VARCHAR(160) NOT NULL,
  bank_zh VARCHAR(100) NOT NULL,
  bank_en VARCHAR(160) NOT NULL,
  account VARCHAR(60) NOT NULL,
  remark_zh VARCHAR(100) NOT NULL COMMENT 'what a donor writes as purpose',
  remark_en VARCHAR(160) NOT NULL,
  source VARCHAR(200) NOT NULL,
  CONSTRAINT charity_donation_accounts_of FOREIGN KEY (fund_code) REFERENCES ledger_funds (code)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;
INSERT INTO charity_donation_accounts VALUES
  ('AID', '省红十字会（演示）', 'Provincial Red Cross (demonstration)', '演示账户，不可转账', 'Demonstration account, takes no transfer', '0000 0000 0000 0000', '脐血库救助基金', 'Cord Blood Relief Fund', '占位：启用前由红十字会提供开户行与账号'),
  ('SPARK', '省红十字会（演示）', 'Provincial Red Cross (demonstration)', '演示账户，不可转账', 'Demonstration account, takes no transfer', '0000 0000 0000 0000', '火种工程', 'Spark Project', '占位：启用前由红十字会提供开户行与账号');

CREATE SEQUENCE charity_imports_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE charity_imports (
  id BIGINT NOT NULL PRIMARY KEY,
  fund_code VARCHAR(20) CHARACTER SET ascii NOT NULL,
  file_name VARCHAR(150) NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii NOT NULL,
  file_lines INT NOT NULL,
  recorded INT NOT NULL COMMENT 'donations not known before',
  amount DECIMAL(12,2) NOT NULL COMMENT 'of those recorded',
  imported_at DATETIME(6) NOT NULL,
  imported_by BIGINT NOT NULL,
  imported_by_name VARCHAR(100) NOT NULL,
  KEY charity_imports_of (fund_code, id),
  CONSTRAINT charity_imports_fund FOREIGN KEY (fund_code) REFERENCES ledger_funds (code)
) ENGINE=InnoDB;

CREATE SEQUENCE charity_donations_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE charity_donations (
  id BIGINT NOT NULL PRIMARY KEY,
  fund_code VARCHAR(20) CHARACTER SET ascii NOT NULL,
  reference VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'of the account statement',
  received_on DATE NOT NULL,
  amount DECIMAL(12,2) NOT NULL CHECK (amount > 0),
  donor_sealed VARBINARY(900) NULL COMMENT 'null: the statement names nobody',
  anonymous BOOLEAN NOT NULL,
  earmark VARCHAR(200) NULL,
  receipt_number VARCHAR(40) CHARACTER SET ascii NULL COMMENT 'of the donation receipt the Red Cross gave',
  import_id BIGINT NOT NULL,
  ledger_entry_id BIGINT NOT NULL,
  UNIQUE KEY charity_donations_reference (fund_code, reference),
  KEY charity_donations_receipt (receipt_number),
  CONSTRAINT charity_donations_import FOREIGN KEY (import_id) REFERENCES charity_imports (id),
  CONSTRAINT charity_donations_entry FOREIGN KEY (ledger_entry_id) REFERENCES ledger_entries (id)
) ENGINE=InnoDB;

CREATE SEQUENCE charity_costs_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE charity_costs (
  id BIGINT NOT NULL PRIMARY KEY,
  fund_code VARCHAR(20) CHARACTER SET ascii NOT NULL,
  reference VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'of the account statement',
  spent_on DATE NOT NULL,
  amount DECIMAL(12,2) NOT NULL CHECK (amount > 0),
  purpose VARCHAR(200) NOT NULL,
  ledger_entry_id BIGINT NOT NULL,
  recorded_by BIGINT NOT NULL,
  recorded_by_name VARCHAR(100) NOT NULL,
  second_by BIGINT NOT NULL,
  second_by_name VARCHAR(100) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  UNIQUE KEY charity_costs_reference (fund_code, reference),
  CONSTRAINT charity_costs_two CHECK (recorded_by <> second_by),
  CONSTRAINT charity_costs_entry FOREIGN KEY (ledger_entry_id) REFERENCES ledger_entries (id)
) ENGINE=InnoDB;

-- What anyone may read. The portal's account sees these views and none of the tables behind them.
CREATE VIEW charity_fund_figures AS
  SELECT f.code, f.name_zh, f.name_en, f.holder_zh, f.holder_en, f.opened_on,
    s.received, s.granted - s.payable AS paid, s.payable, s.to_come_back, s.costs, s.cash,
    (SELECT COUNT(*) FROM charity_donations d WHERE d.fund_code = f.code) AS donations
  FROM ledger_funds f JOIN ledger_fund_standings s ON s.fund_id = f.id;

CREATE VIEW charity_fund_months AS
  SELECT f.code, YEAR(e.business_date) AS year, MONTH(e.business_date) AS month,
    SUM(CASE WHEN e.subject_type = 'donation' THEN p.debit ELSE 0 END) AS received,
    SUM(CASE WHEN e.subject_type = 'payout' THEN p.credit ELSE 0 END) AS paid,
    SUM(CASE WHEN e.subject_type = 'fund-cost' THEN p.credit ELSE 0 END) AS costs,
    SUM(CASE WHEN e.subject_type = 'reclaim' THEN p.debit ELSE 0 END) AS returned
  FROM ledger_funds f
  JOIN ledger_entries e ON e.fund_id = f.id
  JOIN ledger_postings p ON p.entry_id = e.id AND p.account_code = 'F1002'
  GROUP BY f.code, YEAR(e.business_date), MONTH(e.business_date);

-- Where the money of one donation went, first in first out, for the donor who holds the receipt.
CREATE VIEW charity_donation_ways AS
  SELECT d.receipt_number, d.fund_code, d.amount AS donation, d.received_on, o.subject_type AS kind, o.business_date AS spent_on,
    LEAST(o.out_until, i.in_until) - GREATEST(o.out_until - o.amount_out, i.in_until - i.amount_in) AS part, o.entry_id
  FROM charity_donations d
  JOIN ledger_fund_flows i ON i.entry_id = d.ledger_entry_id
  LEFT JOIN ledger_fund_flows o ON o.fund_id = i.fund_id AND o.amount_out > 0
    AND o.out_until > i.in_until - i.amount_in AND o.out_until - o.amount_out < i.in_until
  WHERE d.receipt_number IS NOT NULL;

GRANT SELECT ON charity_donation_accounts TO ${office};
GRANT SELECT ON charity_donation_accounts TO ${portal};
GRANT SELECT, INSERT ON charity_imports TO ${office};
GRANT SELECT, INSERT ON charity_imports_seq TO ${office};
GRANT SELECT, INSERT ON charity_donations TO ${office};
GRANT SELECT, INSERT ON charity_donations_seq TO ${office};
GRANT SELECT, INSERT ON charity_costs TO ${office};
GRANT SELECT, INSERT ON charity_costs_seq TO ${office};
GRANT SELECT ON charity_fund_figures TO ${office};
GRANT SELECT ON charity_fund_figures TO ${portal};
GRANT SELECT ON charity_fund_months TO ${office};
GRANT SELECT ON charity_fund_months TO ${portal};
GRANT SELECT ON charity_donation_ways TO ${office};
GRANT SELECT ON charity_donation_ways TO ${portal};
