-- Contracts, from the first page of a draft to the certificate. What binds is system-versioned; what names a person is
-- sealed and is not.
CREATE TABLE contract_rules (
  name VARCHAR(40) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  value INT NOT NULL,
  source VARCHAR(200) NOT NULL
) ENGINE=InnoDB;
INSERT INTO contract_rules (name, value, source) VALUES
  ('due_date_furthest_days', 300, '默认：预产期不晚于 300 天之后'),
  ('due_date_oldest_days', 14, '默认：预产期不早于 14 天之前'),
  ('verify_failures_per_address', 20, '默认：同一地址每窗口 20 次失败'),
  ('verify_failures_in_all', 2000, '默认：全部地址每窗口 2000 次失败'),
  ('verify_window_minutes', 15, '默认：窗口 15 分钟');

-- Versioned price list; a plan in a contract never changes, a new price is a new row.
CREATE TABLE contract_plans (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(20) CHARACTER SET ascii NOT NULL,
  edition INT NOT NULL,
  name_zh VARCHAR(60) NOT NULL,
  name_en VARCHAR(100) NOT NULL,
  summary_zh VARCHAR(300) NOT NULL,
  summary_en VARCHAR(400) NOT NULL,
  term_years INT NOT NULL,
  first_fee DECIMAL(12,2) NOT NULL,
  yearly_fee DECIMAL(12,2) NOT NULL,
  years_at_signing INT NOT NULL COMMENT 'years of storage due with the first payment',
  discount DECIMAL(12,2) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL COMMENT 'last day on offer; null while it stands',
  source VARCHAR(200) NOT NULL,
  approver VARCHAR(100) NOT NULL,
  UNIQUE KEY contract_plans_edition (code, edition),
  CONSTRAINT contract_plans_years CHECK (term_years > 0 AND years_at_signing BETWEEN 1 AND term_years)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

-- Consent texts; immutable editions, the newest in force is asked.
CREATE TABLE contract_texts (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(20) CHARACTER SET ascii NOT NULL,
  edition INT NOT NULL,
  position INT NOT NULL,
  needed BOOLEAN NOT NULL COMMENT 'without it there is no contract; the others are free',
  title_zh VARCHAR(100) NOT NULL,
  title_en VARCHAR(160) NOT NULL,
  basis_zh VARCHAR(160) NOT NULL,
  basis_en VARCHAR(200) NOT NULL,
  summary_zh VARCHAR(600) NOT NULL,
  summary_en VARCHAR(900) NOT NULL,
  full_zh TEXT NOT NULL,
  full_en TEXT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  source VARCHAR(200) NOT NULL,
  approver VARCHAR(100) NOT NULL,
  UNIQUE KEY contract_texts_edition (code, edition)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

CREATE SEQUENCE contract_contracts_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE contract_numbers START WITH 1 INCREMENT BY 1 NOCACHE;
CREATE TABLE contract_contracts (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  public_id CHAR(16) CHARACTER SET ascii NOT NULL,
  number VARCHAR(20) CHARACTER SET ascii NULL COMMENT 'drawn when the family signs',
  family_account_id BIGINT NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii NOT NULL,
  author_kind VARCHAR(10) CHARACTER SET ascii NOT NULL,
  author_id BIGINT NOT NULL,
  language VARCHAR(5) CHARACTER SET ascii NOT NULL COMMENT 'language the family reads and signs in',
  hospital_id BIGINT NULL,
  due_date DATE NULL,
  plan_id BIGINT NULL,
  created_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  signed_at DATETIME(6) NULL,
  document_hash CHAR(64) CHARACTER SET ascii NULL,
  decided_at DATETIME(6) NULL COMMENT 'countersigned or declined',
  decided_by BIGINT NULL,
  decided_by_name VARCHAR(100) NULL,
  decline_reason VARCHAR(500) NULL,
  unit_id BIGINT NULL,
  invoice_id BIGINT NULL,
  paper_file_id BIGINT NULL,
  UNIQUE KEY contract_contracts_public (public_id),
  UNIQUE KEY contract_contracts_number (number),
  UNIQUE KEY contract_contracts_unit (unit_id),
  KEY contract_contracts_family (family_account_id, id),
  KEY contract_contracts_waiting (status, signed_at),
  CONSTRAINT contract_contracts_of FOREIGN KEY (family_account_id) REFERENCES identity_families (id),
  CONSTRAINT contract_contracts_hospital FOREIGN KEY (hospital_id) REFERENCES partners_hospitals (id),
  CONSTRAINT contract_contracts_plan FOREIGN KEY (plan_id) REFERENCES contract_plans (id),
  CONSTRAINT contract_contracts_draft CHECK (status <> 'DRAFT' OR (signed_at IS NULL AND number IS NULL)),
  CONSTRAINT contract_contracts_signed CHECK (status = 'DRAFT' OR (signed_at IS NOT NULL AND number IS NOT NULL
    AND document_hash IS NOT NULL AND hospital_id IS NOT NULL AND due_date IS NOT NULL AND plan_id IS NOT NULL)),
  -- The portal's account may write neither decided_at nor decided_by, so it can make no contract binding.
  CONSTRAINT contract_contracts_decided CHECK (
    (status IN ('DRAFT', 'SIGNED')) = (decided_at IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL)),
  CONSTRAINT contract_contracts_two_people CHECK (
    decided_by IS NULL OR author_kind <> 'STAFF' OR author_id <> decided_by)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;
DELIMITER //
CREATE TRIGGER contract_begins_as_draft BEFORE INSERT ON contract_contracts FOR EACH ROW
  IF NEW.status <> 'DRAFT' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a contract begins as a draft';
  END IF //
DELIMITER ;

-- Answers to the screening questions: health data of the mother, by contract id only.
CREATE TABLE contract_answers (
  contract_id BIGINT NOT NULL,
  question_code VARCHAR(40) CHARACTER SET ascii NOT NULL,
  catalogue_version INT NOT NULL COMMENT 'version of the catalogue screening-questions that was asked',
  answer VARCHAR(3) CHARACTER SET ascii NOT NULL CHECK (answer IN ('YES', 'NO')),
  answered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (contract_id, question_code),
  CONSTRAINT contract_answers_of FOREIGN KEY (contract_id) REFERENCES contract_contracts (id)
) ENGINE=InnoDB;

CREATE TABLE contract_consents (
  contract_id BIGINT NOT NULL,
  text_id BIGINT NOT NULL,
  given BOOLEAN NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (contract_id, text_id),
  CONSTRAINT contract_consents_of FOREIGN KEY (contract_id) REFERENCES contract_contracts (id),
  CONSTRAINT contract_consents_to FOREIGN KEY (text_id) REFERENCES contract_texts (id)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

-- The exact text that was signed, sealed as a whole; its SHA-256 stands in the contract.
CREATE TABLE contract_documents (
  contract_id BIGINT NOT NULL PRIMARY KEY,
  text_sealed MEDIUMBLOB NOT NULL,
  language VARCHAR(5) CHARACTER SET ascii NOT NULL,
  CONSTRAINT contract_documents_of FOREIGN KEY (contract_id) REFERENCES contract_contracts (id)
) ENGINE=InnoDB;

CREATE SEQUENCE contract_signatures_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE contract_signatures (
  id BIGINT NOT NULL PRIMARY KEY,
  contract_id BIGINT NOT NULL,
  party VARCHAR(10) CHARACTER SET ascii NOT NULL CHECK (party IN ('FAMILY', 'BANK')),
  signer_id BIGINT NOT NULL,
  name_sealed VARBINARY(600) NOT NULL,
  means VARCHAR(30) CHARACTER SET ascii NOT NULL,
  document_hash CHAR(64) CHARACTER SET ascii NOT NULL,
  signed_at DATETIME(6) NOT NULL,
  address VARCHAR(100) NOT NULL,
  UNIQUE KEY contract_signatures_party (contract_id, party),
  CONSTRAINT contract_signatures_of FOREIGN KEY (contract_id) REFERENCES contract_contracts (id)
) ENGINE=InnoDB;

CREATE SEQUENCE contract_certificates_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE contract_certificate_serials (
  month CHAR(6) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  last INT NOT NULL
) ENGINE=InnoDB;
CREATE TABLE contract_certificates (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  number VARCHAR(24) CHARACTER SET ascii NOT NULL,
  code CHAR(16) CHARACTER SET ascii NOT NULL,
  contract_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  din CHAR(13) CHARACTER SET ascii NOT NULL,
  mother_masked VARCHAR(60) NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii NOT NULL CHECK (state IN ('VALID', 'WITHDRAWN')),
  issued_on DATE NOT NULL,
  stored_on DATE NOT NULL,
  withdrawn_on DATE NULL,
  withdrawal_reason VARCHAR(500) NULL,
  paper_file_id BIGINT NULL,
  valid_unit_id BIGINT AS (IF(state = 'VALID', unit_id, NULL)) PERSISTENT,
  UNIQUE KEY contract_certificates_number (number),
  UNIQUE KEY contract_certificates_code (code),
  UNIQUE KEY contract_certificates_one_valid (valid_unit_id),
  KEY contract_certificates_unit (unit_id),
  CONSTRAINT contract_certificates_of FOREIGN KEY (contract_id) REFERENCES contract_contracts (id)
) ENGINE=InnoDB;

-- Failed verifications by address, and of all addresses under *.
CREATE TABLE contract_verification_failures (
  address VARCHAR(100) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  failures INT NOT NULL,
  since DATETIME(6) NOT NULL
) ENGINE=InnoDB;

GRANT SELECT ON contract_rules TO ${office};
GRANT SELECT ON contract_rules TO ${portal};
GRANT SELECT ON contract_plans TO ${office};
GRANT SELECT ON contract_plans TO ${portal};
GRANT SELECT ON contract_texts TO ${office};
GRANT SELECT ON contract_texts TO ${portal};
GRANT SELECT, INSERT, UPDATE ON contract_contracts TO ${office};
GRANT SELECT, INSERT, UPDATE (version, number, status, language, hospital_id, due_date, plan_id, changed_at, signed_at,
  document_hash) ON contract_contracts TO ${portal};
GRANT SELECT, INSERT ON contract_contracts_seq TO ${office};
GRANT SELECT, INSERT ON contract_contracts_seq TO ${portal};
GRANT SELECT, INSERT ON contract_numbers TO ${office};
GRANT SELECT, INSERT ON contract_numbers TO ${portal};
GRANT SELECT, INSERT, UPDATE ON contract_answers TO ${office};
GRANT SELECT, INSERT, UPDATE ON contract_answers TO ${portal};
GRANT SELECT, INSERT, UPDATE ON contract_consents TO ${office};
GRANT SELECT, INSERT, UPDATE ON contract_consents TO ${portal};
GRANT SELECT, INSERT ON contract_documents TO ${office};
GRANT SELECT, INSERT ON contract_documents TO ${portal};
GRANT SELECT, INSERT ON contract_signatures TO ${office};
GRANT SELECT, INSERT ON contract_signatures TO ${portal};
GRANT SELECT, INSERT ON contract_signatures_seq TO ${office};
GRANT SELECT, INSERT ON contract_signatures_seq TO ${portal};
GRANT SELECT, INSERT, UPDATE ON contract_certificates TO ${office};
GRANT SELECT ON contract_certificates TO ${portal};
GRANT SELECT, INSERT ON contract_certificates_seq TO ${office};
GRANT SELECT, INSERT, UPDATE ON contract_certificate_serials TO ${office};
GRANT SELECT, INSERT, UPDATE ON contract_verification_failures TO ${office};
GRANT SELECT, INSERT, UPDATE ON contract_verification_failures TO ${portal};
