-- Invoices the bank wrote and the transfers finance recorded for them.
CREATE SEQUENCE billing_invoices_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE billing_invoice_numbers START WITH 1 INCREMENT BY 1 NOCACHE;
CREATE TABLE billing_invoices (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  number VARCHAR(20) CHARACTER SET ascii NOT NULL,
  family_account_id BIGINT NOT NULL,
  contract_id BIGINT NOT NULL COMMENT 'the contract it was written for; by number, the room above owns it',
  contract_number VARCHAR(20) CHARACTER SET ascii NOT NULL,
  total DECIMAL(12,2) NOT NULL,
  paid DECIMAL(12,2) NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii NOT NULL,
  issued_on DATE NOT NULL,
  due_on DATE NOT NULL,
  UNIQUE KEY billing_invoices_number (number),
  KEY billing_invoices_contract (contract_id),
  KEY billing_invoices_family (family_account_id),
  KEY billing_invoices_open (state, due_on, id),
  CONSTRAINT billing_invoices_amounts CHECK (total > 0 AND paid >= 0 AND paid <= total),
  CONSTRAINT billing_invoices_state CHECK (
    (state = 'OPEN' AND paid = 0) OR (state = 'PARTLY_PAID' AND paid > 0 AND paid < total)
    OR (state = 'PAID' AND paid = total) OR state = 'VOID')
) ENGINE=InnoDB;
CREATE TABLE billing_invoice_lines (
  invoice_id BIGINT NOT NULL,
  line INT NOT NULL,
  text_zh VARCHAR(200) NOT NULL,
  text_en VARCHAR(200) NOT NULL,
  amount DECIMAL(12,2) NOT NULL,
  PRIMARY KEY (invoice_id, line),
  CONSTRAINT billing_invoice_lines_of FOREIGN KEY (invoice_id) REFERENCES billing_invoices (id)
) ENGINE=InnoDB;
-- One row per transfer. The bank's reference is unique: the same transfer is never recorded twice, whoever types it.
CREATE SEQUENCE billing_payments_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE billing_payments (
  id BIGINT NOT NULL PRIMARY KEY,
  invoice_id BIGINT NOT NULL,
  amount DECIMAL(12,2) NOT NULL CHECK (amount > 0),
  payer_sealed VARBINARY(600) NOT NULL,
  bank_reference VARCHAR(40) CHARACTER SET ascii NOT NULL,
  value_date DATE NOT NULL,
  ledger_entry_id BIGINT NOT NULL,
  recorded_by BIGINT NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  UNIQUE KEY billing_payments_reference (bank_reference),
  KEY billing_payments_invoice (invoice_id),
  CONSTRAINT billing_payments_of FOREIGN KEY (invoice_id) REFERENCES billing_invoices (id),
  CONSTRAINT billing_payments_entry FOREIGN KEY (ledger_entry_id) REFERENCES ledger_entries (id)
) ENGINE=InnoDB;
-- Settings of billing, configurable defaults.
CREATE TABLE billing_rules (
  name VARCHAR(40) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  value INT NOT NULL,
  source VARCHAR(200) NOT NULL
) ENGINE=InnoDB;
INSERT INTO billing_rules (name, value, source) VALUES ('invoice_due_days', 14, '默认：会签后 14 日内付款');
GRANT SELECT, INSERT, UPDATE ON billing_invoices TO ${office};
GRANT SELECT, INSERT ON billing_invoice_lines TO ${office};
GRANT SELECT, INSERT ON billing_payments TO ${office};
GRANT SELECT ON billing_rules TO ${office};
GRANT SELECT, INSERT ON billing_invoices_seq TO ${office};
GRANT SELECT, INSERT ON billing_invoice_numbers TO ${office};
GRANT SELECT, INSERT ON billing_payments_seq TO ${office};
GRANT SELECT ON billing_invoices TO ${portal};
GRANT SELECT ON billing_invoice_lines TO ${portal};
