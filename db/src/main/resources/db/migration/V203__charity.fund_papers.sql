-- Papers of a case and of a fund, pressed by the back office's worker and kept: letters, minutes, notices, vouchers, reports.
INSERT INTO charity_rules (name, value, source) VALUES
  ('report_every_months', 3, '《慈善法》（2024-09-05 施行）：募捐超过六个月的，至少每三个月公开一次'),
  ('final_report_within_months', 3, '《慈善法》（2024-09-05 施行）：活动或项目结束后三个月内全面公开'),
  ('quarter_report_within_days', 30, '默认：季度结束后 30 日内公布');

CREATE SEQUENCE charity_papers_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE charity_papers (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id CHAR(16) CHARACTER SET ascii NOT NULL UNIQUE,
  kind VARCHAR(20) CHARACTER SET ascii NOT NULL,
  subject_id BIGINT NOT NULL COMMENT 'by kind: decision, meeting, notice, payout, report',
  application_id BIGINT NULL COMMENT 'whose applicant may read it',
  number VARCHAR(40) CHARACTER SET ascii NOT NULL,
  file_id BIGINT NOT NULL,
  pressed_at DATETIME(6) NOT NULL,
  UNIQUE KEY charity_papers_of (kind, subject_id),
  KEY charity_papers_case (application_id, id)
) ENGINE=InnoDB;

CREATE SEQUENCE charity_reports_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE charity_reports (
  id BIGINT NOT NULL PRIMARY KEY,
  fund_code VARCHAR(20) CHARACTER SET ascii NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii NOT NULL CHECK (kind IN ('QUARTER', 'FINAL')),
  from_day DATE NOT NULL,
  to_day DATE NOT NULL,
  due_on DATE NOT NULL,
  ordered_by BIGINT NOT NULL,
  ordered_by_name VARCHAR(100) NOT NULL,
  ordered_at DATETIME(6) NOT NULL,
  published_at DATETIME(6) NULL,
  UNIQUE KEY charity_reports_period (fund_code, kind, to_day),
  CONSTRAINT charity_reports_fund FOREIGN KEY (fund_code) REFERENCES ledger_funds (code)
) ENGINE=InnoDB;

CREATE VIEW charity_reports_published AS
  SELECT r.id, r.fund_code, r.kind, r.from_day, r.to_day, r.published_at, p.public_id, p.number, p.file_id
  FROM charity_reports r JOIN charity_papers p ON p.kind = 'REPORT' AND p.subject_id = r.id
  WHERE r.published_at IS NOT NULL;

-- Cases helped, by fund and month, as the public page counts them; small numbers name nobody.
CREATE VIEW charity_fund_cases AS
  SELECT a.fund_code, YEAR(p.value_date) AS year, MONTH(p.value_date) AS month,
    COUNT(DISTINCT p.application_id) AS cases, SUM(p.amount) AS amount
  FROM charity_payouts p JOIN charity_awards a ON a.id = p.award_id
  WHERE p.state = 'PAID' GROUP BY a.fund_code, YEAR(p.value_date), MONTH(p.value_date);

GRANT SELECT, INSERT ON charity_papers TO ${office};
GRANT SELECT, INSERT ON charity_papers_seq TO ${office};
GRANT SELECT, INSERT, UPDATE (published_at) ON charity_reports TO ${office};
GRANT SELECT, INSERT ON charity_reports_seq TO ${office};
GRANT SELECT ON charity_reports_published TO ${office};
GRANT SELECT ON charity_fund_cases TO ${office};
GRANT SELECT ON charity_papers TO ${portal};
GRANT SELECT ON charity_reports_published TO ${portal};
GRANT SELECT ON charity_fund_cases TO ${portal};
