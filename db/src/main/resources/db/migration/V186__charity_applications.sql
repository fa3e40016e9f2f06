-- Applications for aid. Personal columns stand in tables of their own, sealed (bound to table, column and application id)
-- and not system-versioned, so that erasure and a change of key reach every copy.
CREATE SEQUENCE charity_applications_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE charity_numbers START WITH 1 INCREMENT BY 1 NOCACHE;
CREATE TABLE charity_applications (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  public_id CHAR(16) CHARACTER SET ascii NOT NULL,
  number VARCHAR(20) CHARACTER SET ascii NULL COMMENT 'drawn at submission',
  programme_id BIGINT NOT NULL,
  programme_code VARCHAR(20) CHARACTER SET ascii NOT NULL,
  author_account_id BIGINT NOT NULL COMMENT 'the portal account that fills it in',
  filed_by VARCHAR(10) CHARACTER SET ascii NOT NULL CHECK (filed_by IN ('APPLICANT', 'HELPER')),
  applicant_account_id BIGINT NULL COMMENT 'the account of the applicant; for a helper: known once the applicant confirmed',
  applicant_email_index BINARY(32) NULL COMMENT 'keyed hash of the address a helper gave for the applicant',
  status VARCHAR(16) CHARACTER SET ascii NOT NULL,
  office_status VARCHAR(16) CHARACTER SET ascii NULL COMMENT 'the last status the back office gave',
  language VARCHAR(5) CHARACTER SET ascii NOT NULL,
  created_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  status_since DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NULL COMMENT 'end of a draft, or of the time for a correction',
  warned_at DATETIME(6) NULL,
  handed_over_at DATETIME(6) NULL COMMENT 'a helper asked the applicant to confirm',
  confirmed_at DATETIME(6) NULL COMMENT 'the applicant confirmed what a helper wrote',
  submitted_at DATETIME(6) NULL,
  submitted_year INT NULL COMMENT 'of the bank''s calendar',
  patient_index BINARY(32) NULL COMMENT 'keyed hash of the patient''s identity number',
  claimed_by BIGINT NULL,
  claimed_by_name VARCHAR(100) NULL,
  claimed_at DATETIME(6) NULL,
  counted_patient BINARY(32) AS (IF(status IN ('DRAFT', 'WITHDRAWN', 'EXPIRED'), NULL, patient_index)) PERSISTENT,
  own_draft BIGINT AS (IF(status = 'DRAFT' AND filed_by = 'APPLICANT', author_account_id, NULL)) PERSISTENT,
  UNIQUE KEY charity_applications_public (public_id),
  UNIQUE KEY charity_applications_number (number),
  UNIQUE KEY charity_applications_patient_year (counted_patient, submitted_year),
  UNIQUE KEY charity_applications_one_draft (own_draft, programme_code),
  KEY charity_applications_author (author_account_id, id),
  KEY charity_applications_applicant (applicant_account_id, id),
  KEY charity_applications_to_confirm (applicant_email_index),
  KEY charity_applications_patient (patient_index),
  KEY charity_applications_queue (status, status_since, id),
  KEY charity_applications_ends (status, expires_at),
  CONSTRAINT charity_applications_for FOREIGN KEY (programme_id) REFERENCES charity_programmes (id),
  CONSTRAINT charity_applications_author_of FOREIGN KEY (author_account_id) REFERENCES identity_families (id),
  CONSTRAINT charity_applications_submitted CHECK (status IN ('DRAFT', 'WITHDRAWN', 'EXPIRED')
    OR (number IS NOT NULL AND submitted_at IS NOT NULL AND submitted_year IS NOT NULL AND patient_index IS NOT NULL)),
  CONSTRAINT charity_applications_confirmed CHECK (filed_by = 'APPLICANT' OR submitted_at IS NULL
    OR (confirmed_at IS NOT NULL AND applicant_account_id IS NOT NULL AND applicant_account_id <> author_account_id)),
  -- The portal's account may not write office_status, so it can move an application to no state that staff decide.
  CONSTRAINT charity_applications_decided CHECK (status IN ('DRAFT', 'SUBMITTED', 'WITHDRAWN', 'APPEALED')
    OR status = office_status)
) ENGINE=InnoDB;
DELIMITER //
CREATE TRIGGER charity_begins_as_draft BEFORE INSERT ON charity_applications FOR EACH ROW
  IF NEW.status <> 'DRAFT' OR NEW.office_status IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an application begins as a draft';
  END IF //
DELIMITER ;

-- Every status an application had: who moved it, when and why. Append-only.
CREATE SEQUENCE charity_steps_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE charity_steps (
  id BIGINT NOT NULL PRIMARY KEY,
  application_id BIGINT NOT NULL,
  from_status VARCHAR(16) CHARACTER SET ascii NULL,
  to_status VARCHAR(16) CHARACTER SET ascii NOT NULL,
  at DATETIME(6) NOT NULL,
  actor_kind VARCHAR(10) CHARACTER SET ascii NOT NULL,
  actor_id BIGINT NOT NULL,
  actor_name VARCHAR(254) NOT NULL,
  reason VARCHAR(1000) NULL COMMENT 'in words the applicant may read',
  KEY charity_steps_of (application_id, id),
  CONSTRAINT charity_steps_of FOREIGN KEY (application_id) REFERENCES charity_applications (id)
) ENGINE=InnoDB;

-- Patient, applicant and helper. A page half filled in is kept, so nothing but the part is required.
CREATE TABLE charity_people (
  application_id BIGINT NOT NULL,
  part VARCHAR(10) CHARACTER SET ascii NOT NULL CHECK (part IN ('APPLICANT', 'PATIENT', 'HELPER')),
  name_sealed VARBINARY(600) NULL,
  id_number_sealed VARBINARY(200) NULL,
  mobile_sealed VARBINARY(200) NULL,
  email_sealed VARBINARY(1200) NULL,
  address_sealed VARBINARY(2000) NULL,
  organisation VARCHAR(120) NULL COMMENT 'of a helper',
  city VARCHAR(60) NULL COMMENT 'of the patient, for the public notice',
  relation VARCHAR(12) CHARACTER SET ascii NULL COMMENT 'of the applicant to the patient',
  PRIMARY KEY (application_id, part),
  CONSTRAINT charity_people_of FOREIGN KEY (application_id) REFERENCES charity_applications (id)
) ENGINE=InnoDB;

CREATE TABLE charity_illnesses (
  application_id BIGINT NOT NULL PRIMARY KEY,
  disease_class VARCHAR(20) CHARACTER SET ascii NULL,
  diagnosis_sealed VARBINARY(2600) NULL,
  hospital_sealed VARBINARY(800) NULL,
  treatment VARCHAR(12) CHARACTER SET ascii NULL,
  treated_on DATE NULL,
  din_sealed VARBINARY(200) NULL COMMENT 'number of the unit, when the family knows it',
  CONSTRAINT charity_illnesses_of FOREIGN KEY (application_id) REFERENCES charity_applications (id)
) ENGINE=InnoDB;

CREATE TABLE charity_means (
  application_id BIGINT NOT NULL PRIMARY KEY,
  household_size INT NULL,
  yearly_income DECIMAL(12,2) NULL,
  hardship VARCHAR(12) CHARACTER SET ascii NULL,
  cost_total DECIMAL(12,2) NULL,
  insurance_paid DECIMAL(12,2) NULL,
  other_aid DECIMAL(12,2) NULL,
  story_sealed VARBINARY(8000) NULL,
  CONSTRAINT charity_means_of FOREIGN KEY (application_id) REFERENCES charity_applications (id)
) ENGINE=InnoDB;

CREATE TABLE charity_payees (
  application_id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(10) CHARACTER SET ascii NULL,
  holder_sealed VARBINARY(600) NULL,
  bank VARCHAR(100) NULL,
  account_sealed VARBINARY(200) NULL,
  CONSTRAINT charity_payees_of FOREIGN KEY (application_id) REFERENCES charity_applications (id)
) ENGINE=InnoDB;

-- Consents, each asked separately; the text's edition is kept with the answer.
CREATE TABLE charity_consents (
  application_id BIGINT NOT NULL,
  code VARCHAR(20) CHARACTER SET ascii NOT NULL,
  edition INT NOT NULL,
  given BOOLEAN NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  answered_by BIGINT NOT NULL COMMENT 'portal account',
  PRIMARY KEY (application_id, code),
  CONSTRAINT charity_consents_of FOREIGN KEY (application_id) REFERENCES charity_applications (id)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

CREATE TABLE charity_consent_texts (
  code VARCHAR(20) CHARACTER SET ascii NOT NULL,
  edition INT NOT NULL,
  position INT NOT NULL,
  needed BOOLEAN NOT NULL,
  title_zh VARCHAR(100) NOT NULL,
  title_en VARCHAR(200) NOT NULL,
  text_zh VARCHAR(800) NOT NULL,
  text_en VARCHAR(1600) NOT NULL,
  valid_from DATE NOT NULL,
  source VARCHAR(200) NOT NULL,
  approver VARCHAR(100) NOT NULL,
  PRIMARY KEY (code, edition)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;
INSERT INTO charity_consent_texts VALUES
  ('TRUTH', 1, 1, TRUE, '如实申报', 'What I say is true',
   '我确认填写的内容和上传的材料真实、完整。我知道核实发现重大不实时，申请会被终止，已拨付的款项会被追回。',
   'I confirm that what I enter and upload is true and complete. I know that an application is ended and money is taken back when something important proves untrue.',
   '2026-01-01', '默认，参照红十字会救助申请承诺书', '默认，待法务批准'),
  ('PROCESSING', 1, 2, TRUE, '处理个人信息与敏感个人信息', 'Use of personal and sensitive data',
   '我同意本库和省红十字会为审核、评审、拨付和随访处理患者与家庭的身份、病情、收入和账户信息。信息加密保存，只有经办人能看到，每次查看明文都有记录。',
   'I agree that this bank and the Red Cross use data on identity, illness, income and account of the patient and the family to check, review, pay and follow up. They are kept encrypted, only those in charge see them, and each look in the clear is recorded.',
   '2026-01-01', '《个人信息保护法》第 13、29 条', '默认，待法务批准'),
  ('VERIFY', 1, 3, TRUE, '向医院和有关部门核实', 'Asking the hospital and offices',
   '我同意本库向就诊医院、民政等部门核实诊断、费用和困难证明，并与脐带血出库登记核对。',
   'I agree that this bank asks the hospital and the civil affairs offices about diagnosis, costs and hardship, and compares with the register of issued units.',
   '2026-01-01', '默认', '默认，待法务批准'),
  ('NOTICE', 1, 4, FALSE, '公示时显示隐去中间字的姓名', 'A masked name in the public notice',
   '通过的救助要公示。同意时公示「张*、年龄、城市、疾病类别、金额」；不同意时只公示编号、类别和金额。不同意不影响评审。任何情况下都不公示照片、完整姓名和详细病情。',
   'Approved grants are shown in a public notice. If you agree it says “Zhang *, age, city, class of disease, amount”; if not, only number, class and amount. Not agreeing does not affect the decision. Photographs, full names and details of the illness are never shown.',
   '2026-01-01', '单独同意：《个人信息保护法》第 25、29 条', '默认，待法务批准');

CREATE SEQUENCE charity_documents_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE charity_documents (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  public_id CHAR(16) CHARACTER SET ascii NOT NULL,
  application_id BIGINT NOT NULL,
  code VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'of charity_required_documents',
  file_id BIGINT NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii NOT NULL CHECK (state IN ('HANDED_IN', 'ACCEPTED', 'SENT_BACK', 'TAKEN_BACK')),
  handed_in_at DATETIME(6) NOT NULL,
  reason VARCHAR(600) NULL COMMENT 'why it was sent back, as the applicant reads it',
  decided_at DATETIME(6) NULL,
  decided_by BIGINT NULL,
  decided_by_name VARCHAR(100) NULL,
  UNIQUE KEY charity_documents_public (public_id),
  KEY charity_documents_of (application_id, code, id),
  CONSTRAINT charity_documents_of FOREIGN KEY (application_id) REFERENCES charity_applications (id),
  -- The portal's account may not write who decided: it can neither accept nor send back.
  CONSTRAINT charity_documents_decided CHECK (state IN ('HANDED_IN', 'TAKEN_BACK') OR decided_by IS NOT NULL)
) ENGINE=InnoDB;

DELIMITER //
CREATE TRIGGER charity_papers_begin_undecided BEFORE INSERT ON charity_documents FOR EACH ROW
  IF NEW.state <> 'HANDED_IN' OR NEW.decided_by IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a paper begins undecided';
  END IF //
DELIMITER ;

-- What the applicant is asked to correct: a task as a whole or one kind of document. Open until handed in again.
CREATE SEQUENCE charity_corrections_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE charity_corrections (
  id BIGINT NOT NULL PRIMARY KEY,
  application_id BIGINT NOT NULL,
  task VARCHAR(12) CHARACTER SET ascii NOT NULL,
  document_code VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT '' COMMENT 'empty: the task as a whole',
  reason VARCHAR(600) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  asked_by BIGINT NOT NULL,
  asked_by_name VARCHAR(100) NOT NULL,
  sent_at DATETIME(6) NULL COMMENT 'null while the officer still looks; then the applicant sees it',
  answered_at DATETIME(6) NULL,
  open_key VARCHAR(40) CHARACTER SET ascii AS (IF(answered_at IS NULL, CONCAT(task, '/', document_code), NULL)) PERSISTENT,
  UNIQUE KEY charity_corrections_one_open (application_id, open_key),
  CONSTRAINT charity_corrections_of FOREIGN KEY (application_id) REFERENCES charity_applications (id)
) ENGINE=InnoDB;

-- Reasons for sending back, to choose from; words are added.
CREATE TABLE charity_reasons (
  code VARCHAR(20) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  position INT NOT NULL,
  act VARCHAR(12) CHARACTER SET ascii NOT NULL CHECK (act IN ('SEND_BACK', 'REFUSE')),
  text_zh VARCHAR(200) NOT NULL,
  text_en VARCHAR(300) NOT NULL,
  source VARCHAR(200) NOT NULL
) ENGINE=InnoDB WITH SYSTEM VERSIONING;
INSERT INTO charity_reasons VALUES
  ('BLURRED', 1, 'SEND_BACK', '看不清，请重新拍摄或扫描', 'It cannot be read. Please photograph or scan it again.', '默认'),
  ('NO_STAMP', 2, 'SEND_BACK', '缺少医院或单位的印章', 'The stamp of the hospital or office is missing.', '默认'),
  ('PAGE_MISSING', 3, 'SEND_BACK', '缺页，请补全', 'A page is missing. Please add it.', '默认'),
  ('OTHER_PERSON', 4, 'SEND_BACK', '姓名与填写的不一致', 'The name differs from the one you entered.', '默认'),
  ('OUT_OF_DATE', 5, 'SEND_BACK', '已过期，请提供有效的', 'It is out of date. Please hand in a valid one.', '默认'),
  ('WRONG_PAPER', 6, 'SEND_BACK', '不是所需的材料', 'It is not the paper asked for.', '默认'),
  ('DIFFERS', 7, 'SEND_BACK', '填写的内容与材料不一致', 'What you entered differs from the papers.', '默认'),
  ('NO_CORD_BLOOD', 11, 'REFUSE', '治疗未使用脐带血', 'Cord blood was not used in the treatment.', '默认'),
  ('OUT_OF_SCOPE', 12, 'REFUSE', '不在本项目的救助范围内', 'It is outside what this programme helps with.', '默认'),
  ('HELPED_BEFORE', 13, 'REFUSE', '已达到终身救助上限', 'The most a person can receive in a lifetime has been reached.', '默认'),
  ('UNPROVEN', 14, 'REFUSE', '关键情况无法核实', 'Something important could not be verified.', '默认'),
  ('BUDGET', 15, 'REFUSE', '本年度预算已用完', 'This year''s budget is used up.', '默认');

-- The thread between the applicant and the charity officer.
CREATE SEQUENCE charity_messages_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE charity_messages (
  id BIGINT NOT NULL PRIMARY KEY,
  application_id BIGINT NOT NULL,
  from_bank BOOLEAN NOT NULL,
  writer_id BIGINT NOT NULL,
  writer_name VARCHAR(254) NOT NULL,
  words_sealed VARBINARY(8000) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  KEY charity_messages_of (application_id, id),
  CONSTRAINT charity_messages_of FOREIGN KEY (application_id) REFERENCES charity_applications (id)
) ENGINE=InnoDB;

-- An appeal against a refusal; decided elsewhere.
CREATE SEQUENCE charity_appeals_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE charity_appeals (
  id BIGINT NOT NULL PRIMARY KEY,
  application_id BIGINT NOT NULL,
  words_sealed VARBINARY(8000) NOT NULL,
  filed_at DATETIME(6) NOT NULL,
  filed_by BIGINT NOT NULL,
  decided_at DATETIME(6) NULL,
  decided_by BIGINT NULL,
  decided_by_name VARCHAR(100) NULL,
  upheld BOOLEAN NULL COMMENT 'the appeal was right',
  decision_words VARCHAR(1000) NULL,
  UNIQUE KEY charity_appeals_one (application_id),
  CONSTRAINT charity_appeals_of FOREIGN KEY (application_id) REFERENCES charity_applications (id)
) ENGINE=InnoDB;

GRANT SELECT, INSERT, UPDATE ON charity_applications TO ${office};
GRANT SELECT, INSERT, UPDATE (version, number, applicant_account_id, applicant_email_index, status, language, changed_at,
  status_since, expires_at, warned_at, handed_over_at, confirmed_at, submitted_at, submitted_year, patient_index)
  ON charity_applications TO ${portal};
GRANT SELECT, INSERT ON charity_applications_seq TO ${office};
GRANT SELECT, INSERT ON charity_applications_seq TO ${portal};
GRANT SELECT, INSERT ON charity_numbers TO ${office};
GRANT SELECT, INSERT ON charity_numbers TO ${portal};
GRANT SELECT, INSERT ON charity_steps TO ${office};
GRANT SELECT, INSERT ON charity_steps TO ${portal};
GRANT SELECT, INSERT ON charity_steps_seq TO ${office};
GRANT SELECT, INSERT ON charity_steps_seq TO ${portal};
GRANT SELECT, INSERT, UPDATE ON charity_people TO ${office};
GRANT SELECT, INSERT, UPDATE ON charity_people TO ${portal};
GRANT SELECT, INSERT, UPDATE ON charity_illnesses TO ${office};
GRANT SELECT, INSERT, UPDATE ON charity_illnesses TO ${portal};
GRANT SELECT, INSERT, UPDATE ON charity_means TO ${office};
GRANT SELECT, INSERT, UPDATE ON charity_means TO ${portal};
GRANT SELECT, INSERT, UPDATE ON charity_payees TO ${office};
GRANT SELECT, INSERT, UPDATE ON charity_payees TO ${portal};
GRANT SELECT, INSERT, UPDATE ON charity_consents TO ${office};
GRANT SELECT, INSERT, UPDATE ON charity_consents TO ${portal};
GRANT SELECT ON charity_consent_texts TO ${office};
GRANT SELECT ON charity_consent_texts TO ${portal};
GRANT SELECT, INSERT, UPDATE ON charity_documents TO ${office};
GRANT SELECT, INSERT, UPDATE (version, state) ON charity_documents TO ${portal};
GRANT SELECT, INSERT ON charity_documents_seq TO ${office};
GRANT SELECT, INSERT ON charity_documents_seq TO ${portal};
GRANT SELECT, INSERT, UPDATE ON charity_corrections TO ${office};
GRANT SELECT, UPDATE (answered_at) ON charity_corrections TO ${portal};
GRANT SELECT, INSERT ON charity_corrections_seq TO ${office};
GRANT SELECT ON charity_reasons TO ${office};
GRANT SELECT ON charity_reasons TO ${portal};
GRANT SELECT, INSERT ON charity_messages TO ${office};
GRANT SELECT, INSERT ON charity_messages TO ${portal};
GRANT SELECT, INSERT ON charity_messages_seq TO ${office};
GRANT SELECT, INSERT ON charity_messages_seq TO ${portal};
GRANT SELECT, INSERT, UPDATE ON charity_appeals TO ${office};
GRANT SELECT, INSERT ON charity_appeals TO ${portal};
GRANT SELECT, INSERT ON charity_appeals_seq TO ${office};
GRANT SELECT, INSERT ON charity_appeals_seq TO ${portal};
