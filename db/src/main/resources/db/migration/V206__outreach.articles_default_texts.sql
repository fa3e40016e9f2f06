-- Texts to begin with: written for this project, not yet read by the bank's medical director, which their reviewer line
-- says and their review date asks for. Search words are written by the back office's round.
INSERT INTO outreach_articles (id, slug, kind) VALUES
  (1, 'what-is-cord-blood', 'ARTICLE'),
  (2, 'way-of-a-unit', 'ARTICLE'),
  (3, 'what-the-tests-mean', 'ARTICLE'),
  (4, 'does-collection-hurt', 'QUESTION'),
  (5, 'what-if-not-acceptable', 'QUESTION'),
  (6, 'who-can-see-my-data', 'QUESTION'),
  (7, 'how-to-verify-certificate', 'QUESTION'),
  (8, 'museum-visit-cost', 'QUESTION'),
  (9, 'where-do-donations-go', 'QUESTION'),
  (10, 'stem-cell', 'TERM'),
  (11, 'tnc', 'TERM'),
  (12, 'cd34', 'TERM'),
  (13, 'cfu', 'TERM'),
  (14, 'viability', 'TERM'),
  (15, 'hla', 'TERM'),
  (16, 'quarantine', 'TERM'),
  (17, 'controlled-rate-freezing', 'TERM'),
  (18, 'cold-chain', 'TERM'),
  (19, 'chain-of-custody', 'TERM');
INSERT INTO outreach_article_versions (id, article_id, number, title_zh, title_en, summary_zh, summary_en, body_zh, body_en,
  state, author_id, author_name, written_at, reviewer_id, reviewer_name, reviewed_on, review_due_on) VALUES
  (1, 1, 1, '什么是脐带血', 'What cord blood is', '胎儿娩出、脐带结扎后，留在胎盘和脐带里的血。它含有造血干细胞。', 'The blood that stays in placenta and cord after birth, once the cord is clamped. It holds blood-forming stem cells.',
   '## 从哪里来
婴儿出生、脐带结扎并剪断之后，胎盘和脐带里还留有少量血液，这就是脐带血。采集在结扎之后进行，不接触母亲和婴儿的血液循环，也不改变分娩方式。

## 为什么可以保存
脐带血里有**造血干细胞**：能够分化成红细胞、白细胞和血小板的细胞。在深低温（液氮，−196 °C）下，细胞的活动几乎停止，可以长期保存。

## 两种保存方式
- **自体（家庭）储存**：由家庭与脐血库签订协议，供约定的使用者需要时使用。
- **公共捐献**：无偿捐献，供经配型相合的患者使用。

## 需要知道的限度
是否适合使用、如何使用，由医院的医生根据病情判断。储存本身不是治疗，也不能保证将来一定能用上。并非每一份采集到的脐带血都能达到储存标准。',
   '## Where it comes from
After a baby is born and the cord is clamped and cut, a little blood stays in the placenta and the cord: cord blood. It is collected after clamping, outside the circulation of mother and child, and does not change how a child is born.

## Why it can be kept
Cord blood holds **blood-forming stem cells**, which can become red cells, white cells and platelets. Deep in the cold (liquid nitrogen, −196 °C) the life of cells almost stands still, so they can be kept for a long time.

## Two ways of keeping
- **Family storage**: a family and the bank sign a contract; the unit is for the person it names.
- **Public donation**: given freely, for a patient whose tissue type matches.

## What to know about its limits
Whether and how it is used is for the doctors of a hospital to judge. Storage is no treatment and no promise that it will be used one day. Not every collection reaches the standard for storage.',
   'PUBLISHED', 0, '默认文本', '2026-11-01 00:00:00', -1, '待医学主任复核', NULL, '2026-12-31'),
  (2, 2, 1, '一份脐带血的五十天', 'Fifty days of a unit', '从产房到液氮罐：采集、运输、初检、制备、降温、检测、放行，每一步都有人签字、有据可查。', 'From the delivery room to liquid nitrogen: every step is signed for and can be traced.',
   '1. **采集**：由持证的医院采集人员在脐带结扎后进行。
2. **冷链运输**：专用箱恒温运送，温度全程记录，尽快送达。
3. **收储初检**：核对身份、温度、时限、外观和重量，合格后登记条码。
4. **制备**：在洁净实验室按 56 个步骤完成，关键步骤由两人签字。
5. **程控降温**：按设定的曲线缓慢降温，曲线合格才能入罐。
6. **检疫储存与检测**：先放入待检区，完成 15 项检测，其中细菌培养等需要约两周。
7. **放行**：质量部门和医学主任先后审核签字，转入长期储存区，签发证书。

整个过程通常约五十天。个别项目需要复查时会更久，页面会如实写明。',
   '1. **Collection** by a certified collector of the hospital, after the cord is clamped.
2. **Transport** in a box of its own; the temperature is recorded all the way.
3. **Reception**: identity, temperature, time, appearance and weight are checked, then the unit gets its barcode.
4. **Preparation** in a clean laboratory in 56 steps; two people sign the critical ones.
5. **Controlled-rate freezing** along a curve that is judged before the bag goes on.
6. **Quarantine and tests**: the bag waits apart while 15 tests are done; cultures take about two weeks.
7. **Release**: quality assurance and then the medical director sign; the bag moves to its long-term place and the certificate is issued.

All this takes about fifty days as a rule. A repeated test takes longer, and the page says so.',
   'PUBLISHED', 0, '默认文本', '2026-11-01 00:00:00', -1, '待医学主任复核', NULL, '2026-12-31'),
  (3, 3, 1, '检测在看什么', 'What the tests look at', '细胞够不够、活不活、有没有污染、是不是这一份。用平实的话说明 15 项检测。', 'Are there enough cells, are they alive, is the unit clean, is it the right one: the 15 tests in plain words.',
   '检测回答四个问题：

| 问题 | 看什么 |
|---|---|
| 细胞够不够 | 有核细胞总数、CD34 阳性细胞 |
| 细胞活不活 | 存活率、集落培养 |
| 有没有污染 | 细菌和真菌培养、母血传染病筛查 |
| 是不是这一份 | 血型、组织配型与母亲样本的一致性 |

检测结果由一人录入、另一人复核。传染病相关结果属于敏感信息，不在网站和邮件中显示；需要说明时，由医生当面告知。',
   'The tests answer four questions:

| question | what is looked at |
|---|---|
| Are there enough cells? | total nucleated cells, CD34 positive cells |
| Are they alive? | viability, colony culture |
| Is the unit clean? | cultures for bacteria and fungi, screening of the mother''s blood |
| Is it the right unit? | blood group, tissue type, agreement with the mother''s sample |

One person enters a result and another verifies it. Results about infections are sensitive: they are never shown on these pages or in mails; where something has to be said, a doctor says it in person.',
   'PUBLISHED', 0, '默认文本', '2026-11-01 00:00:00', -1, '待医学主任复核', NULL, '2026-12-31'),
  (4, 4, 1, '采集会影响妈妈和宝宝吗？', 'Does the collection affect mother or child?', '脐带结扎剪断之后才采集，不接触母婴的血液循环。', 'The blood is collected after the cord is clamped and cut.',
   '采集在脐带结扎并剪断之后进行，取的是留在胎盘和脐带里的血，母亲和婴儿都不会有疼痛。结扎的时间由接生的医生决定，不因采集而改变。',
   'The blood is taken from placenta and cord after the cord is clamped and cut; neither mother nor child feels it. When to clamp is for the doctor or midwife to decide and is not changed for the collection.',
   'PUBLISHED', 0, '默认文本', '2026-11-01 00:00:00', -1, '待医学主任复核', NULL, '2026-12-31'),
  (5, 5, 1, '如果检测不合格怎么办？', 'What if a unit does not reach the standard?', '我们会先打电话说明，再在网站上给出原因和可选的处理方式。', 'We call you first; the page then tells the reason and your choices.',
   '收储标准在签约前可以查看。不合格时由工作人员先电话说明，页面随后写明原因、费用如何结算和您可以选择的处理方式。没有您的同意，不会用于研究或其他用途。',
   'The standard can be read before signing. If a unit does not reach it, somebody of the bank calls you first; the page then states the reason, how fees are settled and what you can choose. Without your consent it is not used for research or anything else.',
   'PUBLISHED', 0, '默认文本', '2026-11-01 00:00:00', -1, '待医学主任复核', NULL, '2026-12-31'),
  (6, 6, 1, '谁能看到我的信息？', 'Who can see my data?', '只有办理相关工作的人员能看到，查看个人信息要写明理由并留下记录。', 'Only those who need them for their work; each look at personal data has a reason and is recorded.',
   '实验室人员只看到编号，看不到姓名。其他岗位默认只看到隐去部分的姓名和号码，需要完整信息时必须写明理由，系统会记录是谁、何时、为什么查看。',
   'The laboratory sees numbers, not names. Others see names and numbers with parts hidden; whoever needs more states a reason, and who looked, when and why is recorded.',
   'PUBLISHED', 0, '默认文本', '2026-11-01 00:00:00', -1, '待医学主任复核', NULL, '2026-12-31'),
  (7, 7, 1, '怎样辨别证书真假？', 'How do I know that a certificate is genuine?', '扫描证书上的二维码，或在「证书验真」输入验证码。', 'Scan the code on it, or type the code on the page for verification.',
   '证书上的二维码和 16 位验证码对应本库的实时记录。验真页面显示证书是否有效、样本现在的状态，不显示检测数值。只知道证书编号查不到任何内容。',
   'The QR code and the 16 characters under it lead to the live record of the bank. The page says whether the certificate is valid and how the unit stands now, and shows no test value. The certificate number alone opens nothing.',
   'PUBLISHED', 0, '默认文本', '2026-11-01 00:00:00', -1, '待医学主任复核', NULL, '2026-12-31'),
  (8, 8, 1, '参观科普馆收费吗？', 'Does a visit to the museum cost anything?', '不收费，需要预约。', 'No, but please book.',
   '科普馆免费向公众、学校和红十字志愿者开放，需要提前在网上预约。我们不委托任何旅行社或个人代订，收费代订请勿相信。',
   'The museum is free for everybody, schools and Red Cross volunteers; please book on these pages. Nobody sells places for us.',
   'PUBLISHED', 0, '默认文本', '2026-11-01 00:00:00', -1, '待医学主任复核', NULL, '2026-12-31'),
  (9, 9, 1, '想捐款，捐到哪里？', 'Where can I donate?', '捐款由红十字会接收，本网站不收取捐款。', 'Donations are received by the Red Cross; these pages take none.',
   '公开募捐由具有资格的红十字会组织，本网站只公布其账户信息和资金使用情况，不接收捐款。以本库名义要求向个人账户转账的都是假的，请拨打页面下方电话核实。',
   'Public fund-raising is done by the Red Cross, which is entitled to it; these pages show its account and how the money is used, and take no donations. Whoever asks in our name for a transfer to a private account is not us: please call the number below.',
   'PUBLISHED', 0, '默认文本', '2026-11-01 00:00:00', -1, '待医学主任复核', NULL, '2026-12-31'),
  (10, 10, 1, '造血干细胞', 'Blood-forming stem cell', '能够自我更新并分化成各种血细胞的细胞。', 'A cell that renews itself and can become every kind of blood cell.',
   '能够自我更新并分化成各种血细胞的细胞。',
   'A cell that renews itself and can become every kind of blood cell.',
   'PUBLISHED', 0, '默认文本', '2026-11-01 00:00:00', -1, '待医学主任复核', NULL, '2026-12-31'),
  (11, 11, 1, '有核细胞总数（TNC）', 'Total nucleated cells (TNC)', '一份脐带血里有细胞核的细胞总数，是衡量数量的主要指标。', 'All cells with a nucleus in a unit; the main measure of its size.',
   '一份脐带血里有细胞核的细胞总数，是衡量数量的主要指标。',
   'All cells with a nucleus in a unit; the main measure of its size.',
   'PUBLISHED', 0, '默认文本', '2026-11-01 00:00:00', -1, '待医学主任复核', NULL, '2026-12-31'),
  (12, 12, 1, 'CD34 阳性细胞', 'CD34 positive cells', '细胞表面带有 CD34 标志的细胞，造血干细胞多在其中。', 'Cells that carry the marker CD34; most blood-forming stem cells are among them.',
   '细胞表面带有 CD34 标志的细胞，造血干细胞多在其中。',
   'Cells that carry the marker CD34; most blood-forming stem cells are among them.',
   'PUBLISHED', 0, '默认文本', '2026-11-01 00:00:00', -1, '待医学主任复核', NULL, '2026-12-31'),
  (13, 13, 1, '集落培养（CFU）', 'Colony culture (CFU)', '在培养皿中观察细胞能否长成集落，以了解其增殖能力。', 'Whether cells grow into colonies in a dish, which shows that they can multiply.',
   '在培养皿中观察细胞能否长成集落，以了解其增殖能力。',
   'Whether cells grow into colonies in a dish, which shows that they can multiply.',
   'PUBLISHED', 0, '默认文本', '2026-11-01 00:00:00', -1, '待医学主任复核', NULL, '2026-12-31'),
  (14, 14, 1, '细胞存活率', 'Viability', '活细胞所占的百分比。', 'The share of cells that are alive, in per cent.',
   '活细胞所占的百分比。',
   'The share of cells that are alive, in per cent.',
   'PUBLISHED', 0, '默认文本', '2026-11-01 00:00:00', -1, '待医学主任复核', NULL, '2026-12-31'),
  (15, 15, 1, '组织配型（HLA）', 'Tissue typing (HLA)', '检测人类白细胞抗原的类型，移植前用来判断供者与患者是否相合。', 'The type of human leukocyte antigens; before a transplant it tells how well donor and patient match.',
   '检测人类白细胞抗原的类型，移植前用来判断供者与患者是否相合。',
   'The type of human leukocyte antigens; before a transplant it tells how well donor and patient match.',
   'PUBLISHED', 0, '默认文本', '2026-11-01 00:00:00', -1, '待医学主任复核', NULL, '2026-12-31'),
  (16, 16, 1, '检疫储存', 'Quarantine', '检测结果出来之前，样本单独存放在待检区。', 'Until the results are known, a unit is kept apart from released ones.',
   '检测结果出来之前，样本单独存放在待检区。',
   'Until the results are known, a unit is kept apart from released ones.',
   'PUBLISHED', 0, '默认文本', '2026-11-01 00:00:00', -1, '待医学主任复核', NULL, '2026-12-31'),
  (17, 17, 1, '程控降温', 'Controlled-rate freezing', '由设备按设定的曲线缓慢降温，减少冰晶对细胞的损伤。', 'A machine cools along a set curve, so that ice harms fewer cells.',
   '由设备按设定的曲线缓慢降温，减少冰晶对细胞的损伤。',
   'A machine cools along a set curve, so that ice harms fewer cells.',
   'PUBLISHED', 0, '默认文本', '2026-11-01 00:00:00', -1, '待医学主任复核', NULL, '2026-12-31'),
  (18, 18, 1, '冷链', 'Cold chain', '从采集到接收全程控温并记录温度的运输方式。', 'Transport with controlled and recorded temperature from collection to reception.',
   '从采集到接收全程控温并记录温度的运输方式。',
   'Transport with controlled and recorded temperature from collection to reception.',
   'PUBLISHED', 0, '默认文本', '2026-11-01 00:00:00', -1, '待医学主任复核', NULL, '2026-12-31'),
  (19, 19, 1, '交接链', 'Chain of custody', '样本每一次交接的人、时间和地点的完整记录。', 'The complete record of who handed a unit over to whom, when and where.',
   '样本每一次交接的人、时间和地点的完整记录。',
   'The complete record of who handed a unit over to whom, when and where.',
   'PUBLISHED', 0, '默认文本', '2026-11-01 00:00:00', -1, '待医学主任复核', NULL, '2026-12-31');
UPDATE outreach_articles SET published_id = id WHERE id <= 1000;
