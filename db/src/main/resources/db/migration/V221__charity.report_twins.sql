-- A report lies there in Chinese and in English.
CREATE OR REPLACE VIEW charity_reports_published AS
  SELECT r.id, r.fund_code, r.kind, r.from_day, r.to_day, r.published_at, p.public_id, p.number, p.file_id,
    e.public_id AS english_id, e.file_id AS english_file_id
  FROM charity_reports r JOIN charity_papers p ON p.kind = 'REPORT' AND p.subject_id = r.id
  LEFT JOIN charity_papers e ON e.kind = 'REPORT_EN' AND e.subject_id = r.id
  WHERE r.published_at IS NOT NULL;
