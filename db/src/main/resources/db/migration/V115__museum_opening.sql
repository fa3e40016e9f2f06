-- When the museum is open and for whom, as data: rules in versions, the days of the calendar in versions, closures.
-- Nothing here is overwritten; what holds is the newest version begun.
CREATE TABLE museum_venues (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(20) CHARACTER SET ascii NOT NULL UNIQUE,
  name_zh VARCHAR(80) NOT NULL,
  name_en VARCHAR(120) NOT NULL
) ENGINE=InnoDB;
INSERT INTO museum_venues (id, code, name_zh, name_en) VALUES (1, 'HALL', '生命科普馆', 'Museum of Life');

-- Parts of a venue with limits of their own.
CREATE TABLE museum_rooms (
  id BIGINT NOT NULL PRIMARY KEY,
  venue_id BIGINT NOT NULL,
  code VARCHAR(20) CHARACTER SET ascii NOT NULL UNIQUE,
  name_zh VARCHAR(80) NOT NULL,
  name_en VARCHAR(120) NOT NULL,
  heads_most INT NOT NULL CHECK (heads_most >= 1),
  oxygen_least_percent DECIMAL(4,1) NULL COMMENT 'checked and recorded before each group goes in; null where no check is asked',
  infants BOOLEAN NOT NULL COMMENT 'whether infants may go in',
  source VARCHAR(200) NOT NULL,
  CONSTRAINT museum_rooms_of FOREIGN KEY (venue_id) REFERENCES museum_venues (id)
) ENGINE=InnoDB;
INSERT INTO museum_rooms (id, venue_id, code, name_zh, name_en, heads_most, oxygen_least_percent, infants, source) VALUES
  (1, 1, 'LN2', '液氮储存观察区', 'LN2 storage viewing area', 15, 19.5, FALSE, '默认：观察区每批不超过 15 人，氧浓度不低于 19.5%，婴儿不得进入');

CREATE SEQUENCE museum_rules_seq START WITH 50 INCREMENT BY 1;
CREATE TABLE museum_rules (
  id BIGINT NOT NULL PRIMARY KEY,
  venue_id BIGINT NOT NULL,
  version INT NOT NULL,
  effective_from DATE NOT NULL,
  capacity INT NOT NULL,
  largest_party INT NOT NULL,
  group_from INT NOT NULL COMMENT 'a party of this many heads or more is a group',
  groups_most INT NOT NULL COMMENT 'groups in one session',
  guide_heads INT NOT NULL COMMENT 'heads one guide leads at most',
  lone_minor_age INT NOT NULL COMMENT 'visitors younger than this come with a guardian',
  source VARCHAR(200) NOT NULL,
  approver VARCHAR(100) NOT NULL,
  recorded_by VARCHAR(100) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  UNIQUE KEY museum_rules_version (venue_id, version),
  CONSTRAINT museum_rules_of FOREIGN KEY (venue_id) REFERENCES museum_venues (id),
  CONSTRAINT museum_rules_sizes CHECK (capacity >= 1 AND largest_party BETWEEN 1 AND capacity AND group_from >= 2
    AND groups_most >= 0 AND guide_heads >= 1 AND lone_minor_age BETWEEN 0 AND 18)
) ENGINE=InnoDB;
CREATE TABLE museum_rule_slots (
  rule_id BIGINT NOT NULL,
  weekday INT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  begins TIME NOT NULL,
  minutes INT NOT NULL CHECK (minutes BETWEEN 15 AND 480),
  PRIMARY KEY (rule_id, weekday, begins),
  CONSTRAINT museum_rule_slots_of FOREIGN KEY (rule_id) REFERENCES museum_rules (id)
) ENGINE=InnoDB;
CREATE TABLE museum_rule_visitors (
  rule_id BIGINT NOT NULL,
  visitor_type VARCHAR(20) CHARACTER SET ascii NOT NULL,
  horizon_days INT NOT NULL COMMENT 'days ahead the calendar opens' CHECK (horizon_days BETWEEN 1 AND 366),
  notice_hours INT NOT NULL COMMENT 'hours before the beginning it closes' CHECK (notice_hours BETWEEN 0 AND 2160),
  largest_party INT NOT NULL CHECK (largest_party >= 1),
  approval_from INT NOT NULL COMMENT 'parties of this many heads or more wait for approval' CHECK (approval_from >= 1),
  PRIMARY KEY (rule_id, visitor_type),
  CONSTRAINT museum_rule_visitors_of FOREIGN KEY (rule_id) REFERENCES museum_rules (id)
) ENGINE=InnoDB;
CREATE TABLE museum_rule_ratios (
  rule_id BIGINT NOT NULL,
  age_band VARCHAR(20) CHARACTER SET ascii NOT NULL,
  minors_per_adult INT NOT NULL CHECK (minors_per_adult >= 1),
  PRIMARY KEY (rule_id, age_band),
  CONSTRAINT museum_rule_ratios_of FOREIGN KEY (rule_id) REFERENCES museum_rules (id)
) ENGINE=InnoDB;

INSERT INTO museum_rules (id, venue_id, version, effective_from, capacity, largest_party, group_from, groups_most,
  guide_heads, lone_minor_age, source, approver, recorded_by, recorded_at) VALUES
  (1, 1, 1, '2026-01-01', 40, 40, 16, 1, 20, 14,
   '默认：每场 40 人，超过 15 人为团体且每场一个团体，20 人配 1 名讲解员', '待馆方确认', 'CordBank', '2026-01-01 00:00:00');
INSERT INTO museum_rule_slots (rule_id, weekday, begins, minutes)
  SELECT 1, d.seq, t.begins, 90 FROM seq_2_to_7 d
  CROSS JOIN (SELECT TIME '09:00:00' AS begins UNION ALL SELECT TIME '10:30:00' UNION ALL SELECT TIME '14:00:00'
    UNION ALL SELECT TIME '15:30:00') t;
INSERT INTO museum_rule_visitors (rule_id, visitor_type, horizon_days, notice_hours, largest_party, approval_from) VALUES
  (1, 'FAMILY', 14, 2, 15, 6), (1, 'SCHOOL', 60, 168, 40, 1), (1, 'RED_CROSS', 30, 48, 40, 6),
  (1, 'COMMUNITY', 30, 72, 40, 6), (1, 'MEDIA', 30, 72, 15, 1), (1, 'OFFICIAL', 60, 24, 40, 1);
INSERT INTO museum_rule_ratios (rule_id, age_band, minors_per_adult) VALUES
  (1, 'UNDER_6', 10), (1, 'AGE_6_11', 10), (1, 'AGE_12_17', 15);

-- Days that are not what their weekday says. opens_as: 0 closed, 1 to 7 the sessions of that weekday (Monday 1).
CREATE TABLE museum_calendar_days (
  day DATE NOT NULL,
  version INT NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'ORDINARY takes a version back',
  opens_as INT NOT NULL CHECK (opens_as BETWEEN 0 AND 7),
  name_zh VARCHAR(60) NOT NULL,
  name_en VARCHAR(80) NOT NULL,
  source VARCHAR(200) NOT NULL,
  recorded_by VARCHAR(100) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (day, version),
  CONSTRAINT museum_calendar_days_kind CHECK (kind IN ('HOLIDAY', 'WORKDAY', 'ORDINARY'))
) ENGINE=InnoDB;
INSERT INTO museum_calendar_days (day, version, kind, opens_as, name_zh, name_en, source, recorded_by, recorded_at)
  SELECT DATE '2026-01-01' + INTERVAL n.seq DAY, 1, 'HOLIDAY', 0, h.zh, h.en,
    '国务院办公厅关于2026年部分节假日安排的通知（2025年11月4日）；节假日闭馆为默认，可改', 'CordBank', '2026-01-01 00:00:00'
  FROM seq_0_to_364 n JOIN (
    SELECT '元旦' AS zh, 'New Year' AS en, DATE '2026-01-01' AS a, DATE '2026-01-03' AS b
    UNION ALL SELECT '春节', 'Spring Festival', '2026-02-15', '2026-02-23'
    UNION ALL SELECT '清明节', 'Qingming Festival', '2026-04-04', '2026-04-06'
    UNION ALL SELECT '劳动节', 'Labour Day', '2026-05-01', '2026-05-05'
    UNION ALL SELECT '端午节', 'Dragon Boat Festival', '2026-06-19', '2026-06-21'
    UNION ALL SELECT '中秋节', 'Mid-Autumn Festival', '2026-09-25', '2026-09-27'
    UNION ALL SELECT '国庆节', 'National Day', '2026-10-01', '2026-10-07') h
    ON DATE '2026-01-01' + INTERVAL n.seq DAY BETWEEN h.a AND h.b;
INSERT INTO museum_calendar_days (day, version, kind, opens_as, name_zh, name_en, source, recorded_by, recorded_at)
  SELECT w.day, 1, 'WORKDAY', 2, '调休上班', 'Make-up working day',
    '国务院办公厅关于2026年部分节假日安排的通知（2025年11月4日）；按周二场次开放为默认，可改', 'CordBank', '2026-01-01 00:00:00'
  FROM (SELECT DATE '2026-01-04' AS day UNION ALL SELECT '2026-02-14' UNION ALL SELECT '2026-02-28'
    UNION ALL SELECT '2026-05-09' UNION ALL SELECT '2026-09-20' UNION ALL SELECT '2026-10-10') w;
-- Of 2027 only the days the law itself names; how they are joined with weekends is for staff to enter once it is published.
INSERT INTO museum_calendar_days (day, version, kind, opens_as, name_zh, name_en, source, recorded_by, recorded_at)
  SELECT h.day, 1, 'HOLIDAY', 0, h.zh, h.en,
    '全国年节及纪念日放假办法（2024年修订）的法定假日；2027年调休安排公布后由工作人员录入', 'CordBank', '2026-01-01 00:00:00'
  FROM (SELECT DATE '2027-01-01' AS day, '元旦' AS zh, 'New Year' AS en
    UNION ALL SELECT '2027-02-05', '春节', 'Spring Festival' UNION ALL SELECT '2027-02-06', '春节', 'Spring Festival'
    UNION ALL SELECT '2027-02-07', '春节', 'Spring Festival' UNION ALL SELECT '2027-02-08', '春节', 'Spring Festival'
    UNION ALL SELECT '2027-04-05', '清明节', 'Qingming Festival'
    UNION ALL SELECT '2027-05-01', '劳动节', 'Labour Day' UNION ALL SELECT '2027-05-02', '劳动节', 'Labour Day'
    UNION ALL SELECT '2027-06-09', '端午节', 'Dragon Boat Festival'
    UNION ALL SELECT '2027-09-15', '中秋节', 'Mid-Autumn Festival'
    UNION ALL SELECT '2027-10-01', '国庆节', 'National Day' UNION ALL SELECT '2027-10-02', '国庆节', 'National Day'
    UNION ALL SELECT '2027-10-03', '国庆节', 'National Day') h;

CREATE SEQUENCE museum_closures_seq START WITH 50 INCREMENT BY 1;
CREATE TABLE museum_closures (
  id BIGINT NOT NULL PRIMARY KEY,
  venue_id BIGINT NOT NULL,
  from_day DATE NOT NULL,
  to_day DATE NOT NULL,
  from_time TIME NULL COMMENT 'of each day; null for whole days',
  to_time TIME NULL,
  reason VARCHAR(300) NOT NULL COMMENT 'visitors read it',
  recorded_by VARCHAR(100) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  lifted_by VARCHAR(100) NULL,
  lifted_at DATETIME(6) NULL,
  KEY museum_closures_days (venue_id, from_day, to_day),
  CONSTRAINT museum_closures_of FOREIGN KEY (venue_id) REFERENCES museum_venues (id),
  CONSTRAINT museum_closures_days CHECK (to_day >= from_day),
  CONSTRAINT museum_closures_times CHECK ((from_time IS NULL) = (to_time IS NULL) AND (from_time IS NULL OR to_time > from_time))
) ENGINE=InnoDB;

GRANT SELECT ON museum_venues TO ${office};
GRANT SELECT ON museum_venues TO ${portal};
GRANT SELECT ON museum_rooms TO ${office};
GRANT SELECT ON museum_rooms TO ${portal};
GRANT SELECT, INSERT ON museum_rules TO ${office};
GRANT SELECT ON museum_rules TO ${portal};
GRANT SELECT, INSERT ON museum_rule_slots TO ${office};
GRANT SELECT ON museum_rule_slots TO ${portal};
GRANT SELECT, INSERT ON museum_rule_visitors TO ${office};
GRANT SELECT ON museum_rule_visitors TO ${portal};
GRANT SELECT, INSERT ON museum_rule_ratios TO ${office};
GRANT SELECT ON museum_rule_ratios TO ${portal};
GRANT SELECT, INSERT ON museum_calendar_days TO ${office};
GRANT SELECT ON museum_calendar_days TO ${portal};
GRANT SELECT, INSERT, UPDATE (lifted_by, lifted_at) ON museum_closures TO ${office};
GRANT SELECT ON museum_closures TO ${portal};
GRANT SELECT, INSERT ON museum_rules_seq TO ${office};
GRANT SELECT, INSERT ON museum_closures_seq TO ${office};
