-- Double entry, append-only: nobody's account may change or delete an entry; a mistake is reversed by another entry.
CREATE TABLE ledger_accounts (
  code VARCHAR(12) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  name_zh VARCHAR(60) NOT NULL,
  name_en VARCHAR(80) NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii NOT NULL CHECK (kind IN ('ASSET', 'LIABILITY', 'EQUITY', 'INCOME', 'EXPENSE')),
  source VARCHAR(200) NOT NULL
) ENGINE=InnoDB;
INSERT INTO ledger_accounts (code, name_zh, name_en, kind, source) VALUES
  ('1002', '银行存款', 'Bank deposits', 'ASSET', '默认科目，由财务确认'),
  ('1122', '应收账款', 'Accounts receivable', 'ASSET', '默认科目，由财务确认'),
  ('2205', '合同负债', 'Contract liabilities', 'LIABILITY', '默认科目，由财务确认'),
  ('6001', '主营业务收入', 'Revenue from services', 'INCOME', '默认科目，由财务确认');

CREATE SEQUENCE ledger_entries_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE ledger_entries (
  id BIGINT NOT NULL PRIMARY KEY,
  subject_type VARCHAR(40) CHARACTER SET ascii NOT NULL,
  subject_id BIGINT NOT NULL,
  entry_text VARCHAR(200) NOT NULL,
  business_date DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor_kind VARCHAR(10) CHARACTER SET ascii NOT NULL,
  actor_id BIGINT NOT NULL,
  KEY ledger_entries_subject (subject_type, subject_id)
) ENGINE=InnoDB;
CREATE TABLE ledger_postings (
  entry_id BIGINT NOT NULL,
  line INT NOT NULL,
  account_code VARCHAR(12) CHARACTER SET ascii NOT NULL,
  debit DECIMAL(12,2) NOT NULL,
  credit DECIMAL(12,2) NOT NULL,
  PRIMARY KEY (entry_id, line),
  KEY ledger_postings_account (account_code, entry_id),
  CONSTRAINT ledger_postings_entry FOREIGN KEY (entry_id) REFERENCES ledger_entries (id),
  CONSTRAINT ledger_postings_to FOREIGN KEY (account_code) REFERENCES ledger_accounts (code),
  CONSTRAINT ledger_postings_one_side CHECK (debit >= 0 AND credit >= 0 AND (debit = 0) <> (credit = 0))
) ENGINE=InnoDB;
GRANT SELECT ON ledger_accounts TO ${office};
GRANT SELECT, INSERT ON ledger_entries TO ${office};
GRANT SELECT, INSERT ON ledger_postings TO ${office};
GRANT SELECT, INSERT ON ledger_entries_seq TO ${office};
