-- Default price list and consent texts, to be replaced by the bank's own before opening.
INSERT INTO contract_plans (id, code, edition, name_zh, name_en, summary_zh, summary_en, term_years, first_fee,
  yearly_fee, years_at_signing, discount, valid_from, valid_to, source, approver) VALUES
(1, 'YEARLY', 1, '18 年 · 按年缴费', '18 years, paid yearly',
 '首付含制备、检测和第一年储存；之后每年缴一次，随时可以一次付清余下年份。',
 'The first payment covers processing, tests and the first year; then one payment a year. The rest can be settled at any time.',
 18, 5400.00, 630.00, 1, 0.00, '2026-01-01', NULL, '演示价格，参照 2023 年公开报道的量级', '演示'),
(2, 'ONCE', 1, '18 年 · 一次付清', '18 years, paid at once',
 '一次付清制备、检测和 18 年储存，优惠 840 元，之后不再收取储存费。',
 'Processing, tests and 18 years of storage in one payment, 840 yuan less; no storage fee afterwards.',
 18, 5400.00, 630.00, 18, 840.00, '2026-01-01', NULL, '演示价格，参照 2023 年公开报道的量级', '演示');

INSERT INTO contract_texts (id, code, edition, position, needed, title_zh, title_en, basis_zh, basis_en, summary_zh,
  summary_en, full_zh, full_en, valid_from, valid_to, source, approver) VALUES
(1, 'STORAGE', 1, 1, TRUE, '采集与储存', 'Collection and storage',
 '依据：您与本库订立的合同', 'Basis: the contract between you and the bank',
 '分娩后从已剪断的脐带中采集剩余血液，送到本库制备、检测并长期低温储存。不是每一份都能达到储存标准；储存不等于将来一定用得上。',
 'After the birth, blood left in the cut cord is collected, brought to the bank, prepared, tested and kept frozen. Not every collection meets the standard, and storage is no promise that it will ever be used.',
 '1. 采集在胎儿娩出、脐带结扎剪断之后进行，不改变分娩过程。出现任何危及母婴的情况，医护人员会放弃采集。
2. 血量不足、运输超时、细胞数或活率不达标、检出感染等，都可能使这份脐带血不能储存。发生时本库会由专人告知原因和费用退还办法。
3. 合格的脐带血储存在 −150 ℃ 以下。本库不能保证储存时间没有上限，也不能保证将来治疗有效；遗传性疾病和部分白血病不适合使用自身的脐带血。
4. 储存期间的权利属于孩子，成年以前由监护人代为行使。
5. 采集前您可以随时撤回；撤回不影响您在医院得到的照护。',
 '1. Blood is collected after the baby is born and the cord is clamped and cut; the birth is not changed for it. Whenever mother or child is at risk, staff will not collect.
2. Too little blood, a late arrival, too few or too few living cells, or an infection can make storage impossible. If so, a person tells you why and how fees are returned.
3. An accepted unit is kept below −150 °C. The bank promises neither storage without end nor success of a later treatment; inherited diseases and some leukaemias cannot be treated with one’s own cord blood.
4. The rights in the unit belong to the child; until the child is of age the guardian exercises them.
5. You may withdraw at any time before collection. Your care at the hospital does not depend on it.',
 '2026-01-01', NULL, '默认文本，启用前由本库替换', '演示'),
(2, 'TESTING', 1, 2, TRUE, '检测与结果告知', 'Tests and how you learn the results',
 '依据：您的同意', 'Basis: your consent',
 '我们检测脐带血的细胞和血型，并检测母血中的艾滋病、乙肝、丙肝、梅毒等。需要您知道的结果由医学主任当面或电话告诉母亲本人，不写在邮件里。',
 'We test the cells and blood group of the cord blood, and the mother’s blood for HIV, hepatitis B and C, syphilis and others. Results you need to know are told to the mother by the medical director in person or by phone, never by mail.',
 '1. 检测项目共 15 项，包括有核细胞、活率、CD34、集落、细菌和真菌培养、血型，以及母血的 HIV、乙肝、丙肝、梅毒、巨细胞病毒、HTLV 检测。
2. 艾滋病等属于法定报告的传染病，确认阳性时本库须依法报告。
3. 初筛反应性结果会先复检确认。确认后由医学主任只向母亲本人说明，不通过邮件、短信，也不在网页上显示。
4. 检测剩余的血样作为留样保存，只用于复核这份脐带血。',
 '1. There are 15 tests, among them nucleated cells, viability, CD34, colonies, bacterial and fungal culture, blood group, and in the mother’s blood HIV, hepatitis B and C, syphilis, CMV and HTLV.
2. HIV and some others are notifiable by law; a confirmed positive result is reported to the authority.
3. A reactive first result is confirmed by a second method. The medical director then tells the mother alone; nothing of it is mailed, texted or shown on a page.
4. What remains of the samples is kept to re-check this unit and for nothing else.',
 '2026-01-01', NULL, '默认文本，启用前由本库替换', '演示'),
(3, 'PRIVACY', 1, 3, TRUE, '敏感个人信息处理（单独同意）', 'Sensitive personal data (separate consent)',
 '依据：《个人信息保护法》第二十九条、第三十一条', 'Basis: Personal Information Protection Law, articles 29 and 31',
 '为办理储存，我们需要您的身份证号、联系方式、健康问答和检测结果，以及将来孩子的信息。它们加密保存，只给办理此事的人看，每次查看都有记录。',
 'To store the unit we need your identity number, contact details, health answers and test results, and later your child’s data. They are kept encrypted, seen only by those who handle your case, and every look is recorded.',
 '1. 处理的信息：姓名、身份证号、手机号、住址；健康问答；产前及本库检测结果；孩子出生后的信息。
2. 用途：核实身份、判断能否储存、联系您、保障这份脐带血的安全和可追溯。不用于营销，不出售。
3. 共享：采集医院和承运人只得到完成采集和运输所需的最少信息，不含检测结果。
4. 保存期限：储存期间及法律要求的年限。
5. 您可以查阅、复制、更正，可以撤回同意；撤回后不能继续储存的，按合同办理。
6. 孩子未满十四周岁，由您作为监护人同意；孩子成年后由本人决定。',
 '1. Data: name, identity number, mobile number, address; health answers; prenatal and our own test results; your child’s data after birth.
2. Purpose: to know who you are, decide on storage, reach you, and keep the unit safe and traceable. Not for marketing, never sold.
3. Sharing: the hospital and the courier get only what collection and transport need, and no test result.
4. Kept for the time of storage and as long as the law demands.
5. You may see, copy and correct your data and withdraw this consent; if storage is then impossible, the contract says what happens.
6. For a child under fourteen you consent as guardian; of age, the child decides.',
 '2026-01-01', NULL, '默认文本，启用前由本库替换', '演示'),
(4, 'PUBLIC_USE', 1, 4, FALSE, '愿意被联系捐作公用', 'May we ask you about public use',
 '依据：您的同意，可不同意', 'Basis: your consent; you may refuse',
 '如果有患者恰好需要，我们可以联系您，问您是否愿意捐出。只是可以来问；没有您当时另行签字，不会动用。',
 'If a patient should need this very unit, we may ask you whether you would give it. This only lets us ask; nothing is used without a signature of yours at that time.',
 '同意本项，表示本库在合适的患者出现时可以联系您询问意愿。本项不是捐献同意书；捐献须由全部监护人另行签署，并经医学主任批准。不同意不影响储存，也可以随时改变。',
 'With this the bank may contact you when a suitable patient appears. It is no donation: a donation needs a separate signature of all guardians and the medical director’s approval. Refusing changes nothing about storage, and you may change your mind at any time.',
 '2026-01-01', NULL, '默认文本，启用前由本库替换', '演示'),
(5, 'RESEARCH', 1, 5, FALSE, '剩余血样用于科研', 'Left-over samples for research',
 '依据：您的同意，可不同意', 'Basis: your consent; you may refuse',
 '不能储存的脐带血，或制备剩余的红细胞和血浆，去除身份信息后可用于经伦理审查的研究。',
 'Cord blood that cannot be stored, or red cells and plasma left over, may be used without your name in research that an ethics board approved.',
 '同意本项，表示不能储存的脐带血以及制备剩余部分，在去除姓名等身份信息后，可用于经伦理委员会批准的研究；研究不会用到已经储存的那一份。不同意的，按医疗废物处置。可以随时撤回，撤回前已完成的研究不受影响。',
 'With this, blood that cannot be stored and what preparation leaves over may be used, without name, in research approved by an ethics board; the stored unit itself is never touched. If you refuse, it is disposed of as medical waste. You may withdraw at any time; finished research stands.',
 '2026-01-01', NULL, '默认文本，启用前由本库替换', '演示');
