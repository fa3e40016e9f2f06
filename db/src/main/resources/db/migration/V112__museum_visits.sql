-- What the museum must know of a visit beside its seats. Counts only: no name of a minor is asked for or kept.
CREATE TABLE museum_visits (
  booking_id BIGINT NOT NULL PRIMARY KEY COMMENT 'of the room booking; a hold while the visitor still types',
  visitor_type VARCHAR(20) CHARACTER SET ascii NOT NULL,
  organisation VARCHAR(120) NULL,
  age_band VARCHAR(12) CHARACTER SET ascii NULL COMMENT 'of the minors, the youngest where they differ',
  grade VARCHAR(60) NULL,
  adults INT NOT NULL CHECK (adults >= 0),
  minors INT NOT NULL CHECK (minors >= 0),
  needs VARCHAR(500) NULL COMMENT 'wheelchair, sign language, ...',
  bus VARCHAR(60) NULL COMMENT 'number plates of buses',
  purpose VARCHAR(300) NULL,
  language VARCHAR(5) CHARACTER SET ascii NOT NULL,
  letter_file_id BIGINT NULL COMMENT 'the stamped letter',
  certificate_file_id BIGINT NULL,
  contact_sealed VARBINARY(1500) NULL COMMENT 'as typed, until the booking is finished; then it stands with the booking',
  recorded_at DATETIME(6) NOT NULL,
  KEY museum_visits_letter (letter_file_id),
  KEY museum_visits_unfinished (recorded_at, booking_id)
) ENGINE=InnoDB;

-- Reminders that were sent: one per booking, session and number of days, whoever sends them.
CREATE TABLE museum_reminders (
  booking_id BIGINT NOT NULL,
  session_id BIGINT NOT NULL,
  days_before INT NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  PRIMARY KEY (booking_id, session_id, days_before)
) ENGINE=InnoDB;

CREATE TABLE museum_feedback (
  booking_id BIGINT NOT NULL PRIMARY KEY,
  stars INT NOT NULL CHECK (stars BETWEEN 1 AND 5),
  words VARCHAR(1000) NULL,
  given_at DATETIME(6) NOT NULL
) ENGINE=InnoDB;

CREATE TABLE museum_visit_rules (
  name VARCHAR(40) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  value INT NOT NULL,
  source VARCHAR(200) NOT NULL
) ENGINE=InnoDB;
INSERT INTO museum_visit_rules (name, value, source) VALUES
  ('cancel_until_hours', 2, '默认：参观开始前 2 小时可自行取消'),
  ('change_until_hours', 24, '默认：参观开始前 24 小时可自行改人数或改期'),
  ('few_percent', 25, '默认：余位不足四分之一显示「余少」'),
  ('letter_from_heads', 16, '默认：16 人及以上的学校和团体须提交盖章函'),
  ('remind_first_days', 3, '默认：提前 3 天提醒'),
  ('remind_second_days', 1, '默认：提前 1 天提醒'),
  ('feedback_days', 30, '默认：参观后 30 天内可留言'),
  ('draft_keep_hours', 24, '默认：未完成的预约内容 24 小时后清除');

GRANT SELECT, INSERT, UPDATE ON museum_visits TO ${office};
GRANT SELECT, INSERT, UPDATE ON museum_visits TO ${portal};
GRANT SELECT, INSERT ON museum_reminders TO ${office};
GRANT SELECT, INSERT ON museum_feedback TO ${office};
GRANT SELECT, INSERT ON museum_feedback TO ${portal};
GRANT SELECT, UPDATE ON museum_visit_rules TO ${office};
GRANT SELECT ON museum_visit_rules TO ${portal};
