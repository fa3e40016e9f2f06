-- Charity programmes as data: who may apply, what is asked for, how much there is. A programme in an application never
-- changes; a change is a new edition. Facts of the two programmes: docs/sources.md; every row says what is the bank's default.
CREATE TABLE charity_rules (
  name VARCHAR(40) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  value INT NOT NULL,
  source VARCHAR(200) NOT NULL
) ENGINE=InnoDB;
INSERT INTO charity_rules (name, value, source) VALUES
  ('draft_days', 30, '默认：草稿保留 30 天'),
  ('draft_warning_days', 25, '默认：第 25 天提醒'),
  ('intake_working_days', 5, '完整性审核不超过 5 个工作日（救助流程）'),
  ('correction_days', 30, '默认：补正期限 30 天'),
  ('appeal_days', 15, '未通过的申请 15 天内可申诉（救助流程）'),
  ('notice_working_days', 7, '公示 7 个工作日（救助流程，参照城市红十字会做法）'),
  ('notice_kept_days', 30, '公示期满 30 天后自动撤下（防止采集）'),
  ('payment_days', 30, '公示结束后 1 个月内拨付（参照城市红十字会做法）'),
  ('decision_days', 60, '默认：受理至评审结果通常 60 天内'),
  ('files_per_document', 6, '默认：每项材料不超过 6 个文件'),
  ('files_per_application', 40, '默认：每份申请不超过 40 个文件'),
  ('drafts_per_helper', 50, '默认：一名代办人同时最多 50 份草稿'),
  ('messages_per_day', 20, '默认：每份申请每天最多 20 条留言'),
  ('picture_longest_px', 2400, '默认：照片长边缩至 2400 像素'),
  ('reason_least_chars', 4, '默认：说明理由不少于 4 个字');

CREATE TABLE charity_programmes (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(20) CHARACTER SET ascii NOT NULL,
  edition INT NOT NULL,
  fund_code VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'the fund of the ledger that pays',
  name_zh VARCHAR(60) NOT NULL,
  name_en VARCHAR(120) NOT NULL,
  purpose_zh VARCHAR(400) NOT NULL,
  purpose_en VARCHAR(800) NOT NULL,
  who_zh VARCHAR(400) NOT NULL,
  who_en VARCHAR(800) NOT NULL,
  amounts_zh VARCHAR(400) NOT NULL,
  amounts_en VARCHAR(800) NOT NULL,
  deciders_zh VARCHAR(400) NOT NULL,
  deciders_en VARCHAR(800) NOT NULL,
  figures_zh VARCHAR(400) NOT NULL COMMENT 'what the programme has done so far, as published, with its date',
  figures_en VARCHAR(800) NOT NULL,
  cap_case DECIMAL(12,2) NOT NULL COMMENT 'most for one application',
  cap_person DECIMAL(12,2) NOT NULL COMMENT 'most for one patient in a lifetime',
  valid_from DATE NOT NULL,
  valid_to DATE NULL COMMENT 'last day on which it takes applications; null while it stands',
  source VARCHAR(300) NOT NULL,
  approver VARCHAR(100) NOT NULL,
  UNIQUE KEY charity_programmes_edition (code, edition),
  CONSTRAINT charity_programmes_caps CHECK (cap_case > 0 AND cap_person >= cap_case)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;
INSERT INTO charity_programmes VALUES
  (1, 'AID', 1, 'AID', '脐血库救助基金', 'Cord Blood Relief Fund',
   '帮助因病使用脐带血治疗、家庭负担沉重的患者。基金由省红十字会与本库于 2017 年 10 月设立。',
   'Helps patients treated with cord blood whose families carry a heavy burden. Set up in October 2017 by the provincial Red Cross and this bank.',
   '未满 18 周岁或年满 60 周岁，患重大疾病并以脐带血移植或辅助输注治疗的患者；外省患者同样可以申请。',
   'Patients under 18 or aged 60 and over with a severe disease treated by cord blood transplant or adjunct infusion. Patients from other provinces may apply too.',
   '一次性救助，通常每例 1 万元；低保、特困等家庭接受移植的可到 2 万元。',
   'One grant, usually 10,000 yuan a case; up to 20,000 yuan for a transplant in a family with certified hardship.',
   '两名评审独立评审，评审会表决，负责人批准，公示 7 个工作日后由省红十字会账户拨付。',
   'Two reviewers judge independently, a panel votes, the director approves; after seven working days of public notice the Red Cross pays from its account.',
   '截至 2021 年 3 月，已公布救助 154 名患者、约 203 万元。',
   'Published up to March 2021: 154 patients helped with about 2.03 million yuan.',
   20000, 30000, '2026-01-01', NULL,
   '设立时间、对象与已公布数据：省红十字会与本库公开报道；分档、单例与终身上限为本库默认，待基金管理委员会确认', '默认，待基金管理委员会批准'),
  (2, 'SPARK', 1, 'SPARK', '火种工程', 'Spark Project',
   '2013 年起由省红十字会、医学会与本库共同实施的大病救助行动，帮助需要脐带血移植的家庭。',
   'An aid action since 2013 by the provincial Red Cross, the medical association and this bank for families who need a cord blood transplant.',
   '患白血病、再生障碍性贫血等疾病，需要或已经接受脐带血移植，自付费用造成家庭困难的患者，不限年龄。',
   'Patients of any age with leukaemia, aplastic anaemia or a like disease who need or have had a cord blood transplant and whose own costs bring the family into hardship.',
   '按家庭人均收入与自付费用分档，每例 2 万至 5 万元。',
   'By income per head and own costs, between 20,000 and 50,000 yuan a case.',
   '两名评审独立评审，评审会表决，负责人批准，公示 7 个工作日后由省红十字会账户拨付。',
   'Two reviewers judge independently, a panel votes, the director approves; after seven working days of public notice the Red Cross pays from its account.',
   '自 2013 年以来，累计筹款 1000 余万元，帮助 200 余个家庭（本库公布）。',
   'Since 2013 more than 10 million yuan raised and more than 200 families helped (published by the bank).',
   50000, 50000, '2026-01-01', NULL,
   '设立时间与累计数据：本库公开报道；对象细则、分档与上限为本库默认（参照小天使基金），待合作方确认', '默认，待合作方批准');

-- Ages the patient may have at submission, in completed years; one row of them must fit.
CREATE TABLE charity_ages (
  programme_id BIGINT NOT NULL,
  from_years INT NOT NULL,
  to_years INT NOT NULL,
  PRIMARY KEY (programme_id, from_years),
  CONSTRAINT charity_ages_of FOREIGN KEY (programme_id) REFERENCES charity_programmes (id),
  CONSTRAINT charity_ages_order CHECK (from_years <= to_years)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;
INSERT INTO charity_ages VALUES (1, 0, 17), (1, 60, 150), (2, 0, 150);

-- Treatments a programme pays for.
CREATE TABLE charity_treatments (
  programme_id BIGINT NOT NULL,
  treatment VARCHAR(12) CHARACTER SET ascii NOT NULL CHECK (treatment IN ('TRANSPLANT', 'INFUSION')),
  PRIMARY KEY (programme_id, treatment),
  CONSTRAINT charity_treatments_of FOREIGN KEY (programme_id) REFERENCES charity_programmes (id)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;
INSERT INTO charity_treatments VALUES (1, 'TRANSPLANT'), (1, 'INFUSION'), (2, 'TRANSPLANT');

-- The four questions before an application. The same code means the same question in both programmes.
CREATE TABLE charity_questions (
  programme_id BIGINT NOT NULL,
  position INT NOT NULL,
  code VARCHAR(20) CHARACTER SET ascii NOT NULL,
  wanted VARCHAR(3) CHARACTER SET ascii NOT NULL CHECK (wanted IN ('YES', 'NO', 'ANY')),
  text_zh VARCHAR(200) NOT NULL,
  text_en VARCHAR(300) NOT NULL,
  hint_zh VARCHAR(300) NOT NULL,
  hint_en VARCHAR(500) NOT NULL,
  otherwise_zh VARCHAR(400) NOT NULL COMMENT 'told kindly when the answer is not the wanted one',
  otherwise_en VARCHAR(700) NOT NULL,
  PRIMARY KEY (programme_id, position),
  UNIQUE KEY charity_questions_code (programme_id, code),
  CONSTRAINT charity_questions_of FOREIGN KEY (programme_id) REFERENCES charity_programmes (id)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;
INSERT INTO charity_questions VALUES
  (1, 1, 'CORD_BLOOD', 'YES', '患者已经或即将使用脐带血治疗吗？', 'Has the patient been, or will the patient be, treated with cord blood?',
   '包括脐带血移植和辅助输注。不确定时，请问主治医生。', 'A cord blood transplant or an adjunct infusion. If you are not sure, ask the doctor in charge.',
   '救助基金只用于使用脐带血的治疗。', 'The relief fund is for treatment with cord blood only.'),
  (1, 2, 'TRANSPLANT', 'ANY', '是脐带血移植吗？', 'Is it a cord blood transplant?',
   '移植是用脐带血重建造血；辅助输注请选「否」。', 'A transplant rebuilds the blood with cord blood; for an adjunct infusion answer “No”.', '', ''),
  (1, 3, 'AGE', 'YES', '患者未满 18 周岁，或者年满 60 周岁吗？', 'Is the patient under 18, or 60 or older?',
   '以提交申请当天的周岁计算。', 'By the age in completed years on the day you submit.',
   '救助基金面向未满 18 周岁或年满 60 周岁的患者。', 'The relief fund is for patients under 18 or aged 60 and over.'),
  (1, 4, 'BURDEN', 'YES', '治疗费用给家庭带来了困难吗？', 'Do the costs of treatment bring your family into difficulty?',
   '指医保和其他救助之后，自己承担的部分。没有统一的界线，如实填写即可。', 'What you carry yourselves after insurance and other aid. There is no fixed line; say it as it is.',
   '救助基金优先帮助因治疗陷入困难的家庭。', 'The relief fund is for families whom the treatment brings into difficulty.'),
  (2, 1, 'CORD_BLOOD', 'YES', '患者已经或即将使用脐带血治疗吗？', 'Has the patient been, or will the patient be, treated with cord blood?',
   '包括脐带血移植和辅助输注。不确定时，请问主治医生。', 'A cord blood transplant or an adjunct infusion. If you are not sure, ask the doctor in charge.',
   '火种工程只用于脐带血移植。', 'The Spark Project is for cord blood transplants only.'),
  (2, 2, 'TRANSPLANT', 'YES', '是脐带血移植吗？', 'Is it a cord blood transplant?',
   '移植是用脐带血重建造血；辅助输注请选「否」。', 'A transplant rebuilds the blood with cord blood; for an adjunct infusion answer “No”.',
   '火种工程不包括辅助输注。', 'The Spark Project does not cover adjunct infusions.'),
  (2, 3, 'AGE', 'ANY', '患者未满 18 周岁，或者年满 60 周岁吗？', 'Is the patient under 18, or 60 or older?',
   '以提交申请当天的周岁计算。', 'By the age in completed years on the day you submit.', '', ''),
  (2, 4, 'BURDEN', 'YES', '治疗费用给家庭带来了困难吗？', 'Do the costs of treatment bring your family into difficulty?',
   '指医保和其他救助之后，自己承担的部分。没有统一的界线，如实填写即可。', 'What you carry yourselves after insurance and other aid. There is no fixed line; say it as it is.',
   '火种工程帮助因自付费用陷入困难的家庭。', 'The Spark Project is for families whose own costs bring them into hardship.');

-- Papers asked for (source: documents of the national children's leukaemia fund and the city programmes).
CREATE TABLE charity_required_documents (
  programme_id BIGINT NOT NULL,
  position INT NOT NULL,
  code VARCHAR(20) CHARACTER SET ascii NOT NULL,
  needed BOOLEAN NOT NULL,
  name_zh VARCHAR(80) NOT NULL,
  name_en VARCHAR(160) NOT NULL,
  hint_zh VARCHAR(300) NOT NULL,
  hint_en VARCHAR(500) NOT NULL,
  PRIMARY KEY (programme_id, position),
  UNIQUE KEY charity_required_documents_code (programme_id, code),
  CONSTRAINT charity_required_documents_of FOREIGN KEY (programme_id) REFERENCES charity_programmes (id)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;
INSERT INTO charity_required_documents
SELECT p.id, d.position, d.code, d.needed, d.name_zh, d.name_en, d.hint_zh, d.hint_en FROM charity_programmes p JOIN (
  SELECT 1 position, 'IDENTITY' code, TRUE needed, '患者与申请人的身份证或户口簿' name_zh,
    'Identity papers of patient and applicant, or the household register' name_en,
    '身份证正反面，或户口簿首页与本人页。字迹清楚，四角完整。' hint_zh,
    'Both sides of the identity card, or the first page and the person’s page of the register. Legible, with all four corners.' hint_en
  UNION ALL SELECT 2, 'DIAGNOSIS', TRUE, '诊断证明（盖章）', 'Certificate of diagnosis, stamped',
    '由就诊医院出具并盖章。', 'Issued and stamped by the hospital.'
  UNION ALL SELECT 3, 'CORD_BLOOD_USE', TRUE, '脐带血使用证明或治疗方案（盖章）', 'Proof that cord blood was used, or the plan of treatment, stamped',
    '写明移植或输注及日期；可以是病案首页或出院记录。', 'Names the transplant or infusion and its date; the first page of the case record or the discharge record will do.'
  UNION ALL SELECT 4, 'COSTS', TRUE, '医疗费用单据', 'Bills of treatment',
    '费用清单或发票，以及医保结算单。', 'List of costs or invoices, and the settlement of the health insurance.'
  UNION ALL SELECT 5, 'HARDSHIP', FALSE, '家庭困难证明', 'Proof of hardship',
    '低保证、特困证，或社区（村）出具的收入证明。没有也可以申请。', 'Low-income or special-hardship certificate, or a statement of income by the community or village. You can apply without.'
  UNION ALL SELECT 6, 'PAYEE', TRUE, '收款账户凭证', 'Proof of the account',
    '银行卡正面或存折首页，户名与收款人一致。', 'Front of the bank card or first page of the passbook; the name is the payee’s.'
  UNION ALL SELECT 7, 'OTHER', FALSE, '其他材料', 'Other papers', '您认为有助于说明情况的材料。', 'Anything you think helps to explain.'
) d ORDER BY p.id, d.position;

-- Award tiers; of those that fit, the one with the lowest position holds.
CREATE TABLE charity_tiers (
  programme_id BIGINT NOT NULL,
  position INT NOT NULL,
  code VARCHAR(20) CHARACTER SET ascii NOT NULL,
  treatment VARCHAR(12) CHARACTER SET ascii NULL COMMENT 'null: any' CHECK (treatment IN ('TRANSPLANT', 'INFUSION')),
  certified_hardship BOOLEAN NULL COMMENT 'true: needs a certificate of hardship; null: does not matter',
  income_per_head_most DECIMAL(12,2) NULL COMMENT 'yuan a year; null: any',
  own_cost_least DECIMAL(12,2) NULL COMMENT 'own costs after insurance and other aid, yuan; null: any',
  amount DECIMAL(12,2) NOT NULL,
  name_zh VARCHAR(120) NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  PRIMARY KEY (programme_id, position),
  UNIQUE KEY charity_tiers_code (programme_id, code),
  CONSTRAINT charity_tiers_of FOREIGN KEY (programme_id) REFERENCES charity_programmes (id),
  CONSTRAINT charity_tiers_amount CHECK (amount > 0)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;
INSERT INTO charity_tiers VALUES
  (1, 1, 'HARD_TRANSPLANT', 'TRANSPLANT', TRUE, NULL, NULL, 20000, '移植，持低保、特困等证明', 'Transplant, hardship certified'),
  (1, 2, 'TRANSPLANT', 'TRANSPLANT', NULL, NULL, NULL, 10000, '移植', 'Transplant'),
  (1, 3, 'INFUSION', 'INFUSION', NULL, NULL, NULL, 10000, '辅助输注', 'Adjunct infusion'),
  (2, 1, 'HARD', 'TRANSPLANT', TRUE, NULL, 50000, 50000, '持低保、特困等证明，自付 5 万元以上', 'Hardship certified, own costs of 50,000 yuan or more'),
  (2, 2, 'LOW_INCOME', 'TRANSPLANT', NULL, 20000, 100000, 40000, '人均年收入 2 万元以内，自付 10 万元以上', 'Income per head up to 20,000 yuan, own costs of 100,000 yuan or more'),
  (2, 3, 'HIGH_COST', 'TRANSPLANT', NULL, NULL, 100000, 30000, '自付 10 万元以上', 'Own costs of 100,000 yuan or more'),
  (2, 4, 'TRANSPLANT', 'TRANSPLANT', NULL, NULL, NULL, 20000, '移植', 'Transplant');

-- Money set aside for a year; committed can never pass it. Set by the bank, committed by awards.
CREATE TABLE charity_budgets (
  programme_code VARCHAR(20) CHARACTER SET ascii NOT NULL,
  year INT NOT NULL,
  budget DECIMAL(12,2) NOT NULL,
  committed DECIMAL(12,2) NOT NULL DEFAULT 0 COMMENT 'taken by awards that stand',
  source VARCHAR(200) NOT NULL,
  PRIMARY KEY (programme_code, year),
  CONSTRAINT charity_budgets_held CHECK (committed >= 0 AND committed <= budget)
) ENGINE=InnoDB;
INSERT INTO charity_budgets (programme_code, year, budget, source) VALUES
  ('AID', 2026, 600000, '默认，待基金管理委员会批准'), ('AID', 2027, 600000, '默认，待基金管理委员会批准'),
  ('SPARK', 2026, 1000000, '默认，待合作方批准'), ('SPARK', 2027, 1000000, '默认，待合作方批准');

-- When a programme takes applications; a programme without a row takes them all year.
CREATE TABLE charity_periods (
  programme_code VARCHAR(20) CHARACTER SET ascii NOT NULL,
  opens_on DATE NOT NULL,
  closes_on DATE NOT NULL,
  source VARCHAR(200) NOT NULL,
  PRIMARY KEY (programme_code, opens_on),
  CONSTRAINT charity_periods_order CHECK (opens_on <= closes_on)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

CREATE TABLE charity_partners (
  programme_id BIGINT NOT NULL,
  position INT NOT NULL,
  role VARCHAR(20) CHARACTER SET ascii NOT NULL CHECK (role IN ('FUNDRAISER', 'MEDICAL', 'BANK')),
  name_zh VARCHAR(80) NOT NULL,
  name_en VARCHAR(160) NOT NULL,
  does_zh VARCHAR(200) NOT NULL,
  does_en VARCHAR(300) NOT NULL,
  PRIMARY KEY (programme_id, position),
  CONSTRAINT charity_partners_of FOREIGN KEY (programme_id) REFERENCES charity_programmes (id)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;
INSERT INTO charity_partners VALUES
  (1, 1, 'FUNDRAISER', '省红十字会', 'Provincial Red Cross', '接受捐赠、管理账户、拨付救助款', 'Receives donations, keeps the account, pays the grants'),
  (1, 2, 'BANK', '本库', 'This bank', '受理申请、核对脐带血使用、组织评审', 'Takes applications, checks the use of cord blood, runs the review'),
  (2, 1, 'FUNDRAISER', '省红十字会', 'Provincial Red Cross', '接受捐赠、管理账户、拨付救助款', 'Receives donations, keeps the account, pays the grants'),
  (2, 2, 'MEDICAL', '省医学会', 'Provincial medical association', '提供医学评审专家', 'Names medical reviewers'),
  (2, 3, 'BANK', '本库', 'This bank', '受理申请、核对脐带血使用、组织评审', 'Takes applications, checks the use of cord blood, runs the review');

GRANT SELECT ON charity_rules TO ${office};
GRANT SELECT ON charity_rules TO ${portal};
GRANT SELECT ON charity_programmes TO ${office};
GRANT SELECT ON charity_programmes TO ${portal};
GRANT SELECT ON charity_ages TO ${office};
GRANT SELECT ON charity_ages TO ${portal};
GRANT SELECT ON charity_treatments TO ${office};
GRANT SELECT ON charity_treatments TO ${portal};
GRANT SELECT ON charity_questions TO ${office};
GRANT SELECT ON charity_questions TO ${portal};
GRANT SELECT ON charity_required_documents TO ${office};
GRANT SELECT ON charity_required_documents TO ${portal};
GRANT SELECT ON charity_tiers TO ${office};
GRANT SELECT ON charity_tiers TO ${portal};
GRANT SELECT, UPDATE (committed) ON charity_budgets TO ${office};
GRANT SELECT ON charity_budgets TO ${portal};
GRANT SELECT ON charity_periods TO ${office};
GRANT SELECT ON charity_periods TO ${portal};
GRANT SELECT ON charity_partners TO ${office};
GRANT SELECT ON charity_partners TO ${portal};
