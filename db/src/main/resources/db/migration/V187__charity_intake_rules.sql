-- Further settings of applications, and of the files that go with them.
INSERT INTO charity_rules (name, value, source) VALUES
  ('household_most', 30, '默认：家庭人口不超过 30 人'),
  ('treatment_ahead_days', 730, '默认：计划治疗日期不晚于两年之后'),
  ('treatment_past_days', 18250, '默认：治疗日期不早于 50 年之前');
DELETE FROM charity_rules WHERE name = 'picture_longest_px';
INSERT INTO papers_rules (name, value, note) VALUES
  ('papers.upload.max_mb.CHARITY_EVIDENCE', 10, 'largest file an applicant for aid may hand in, in MiB'),
  ('papers.upload.max_unpacked_mb', 200, 'what a PDF may unpack to, so that opening it cannot exhaust memory'),
  ('papers.picture.longest_px', 2000, 'longest side of a photograph that is drawn anew');

-- Names of certificates are longer than the column was.
ALTER TABLE charity_means MODIFY hardship VARCHAR(16) CHARACTER SET ascii NULL;
