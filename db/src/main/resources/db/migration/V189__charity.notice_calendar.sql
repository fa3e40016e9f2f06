-- Days on which the calendar of the state differs from Monday to Friday. A year without published exchange days has its
-- fixed holidays alone; enter the rest when the State Council's notice appears.
CREATE TABLE charity_calendar (
  day DATE NOT NULL PRIMARY KEY,
  working BOOLEAN NOT NULL,
  name_zh VARCHAR(40) NOT NULL,
  name_en VARCHAR(60) NOT NULL,
  source VARCHAR(200) NOT NULL
) ENGINE=InnoDB WITH SYSTEM VERSIONING;
INSERT INTO charity_calendar (day, working, name_zh, name_en, source)
WITH RECURSIVE spans (first, last, working, name_zh, name_en) AS (
  SELECT CAST('2026-01-01' AS DATE), CAST('2026-01-03' AS DATE), FALSE, '元旦', 'New Year'
  UNION ALL SELECT '2026-01-04', '2026-01-04', TRUE, '元旦调休', 'Exchange day'
  UNION ALL SELECT '2026-02-14', '2026-02-14', TRUE, '春节调休', 'Exchange day'
  UNION ALL SELECT '2026-02-15', '2026-02-23', FALSE, '春节', 'Spring Festival'
  UNION ALL SELECT '2026-02-28', '2026-02-28', TRUE, '春节调休', 'Exchange day'
  UNION ALL SELECT '2026-04-04', '2026-04-06', FALSE, '清明节', 'Qingming'
  UNION ALL SELECT '2026-05-01', '2026-05-05', FALSE, '劳动节', 'Labour Day'
  UNION ALL SELECT '2026-05-09', '2026-05-09', TRUE, '劳动节调休', 'Exchange day'
  UNION ALL SELECT '2026-06-19', '2026-06-21', FALSE, '端午节', 'Dragon Boat Festival'
  UNION ALL SELECT '2026-09-20', '2026-09-20', TRUE, '国庆节调休', 'Exchange day'
  UNION ALL SELECT '2026-09-25', '2026-09-27', FALSE, '中秋节', 'Mid-Autumn Festival'
  UNION ALL SELECT '2026-10-01', '2026-10-07', FALSE, '国庆节', 'National Day'
  UNION ALL SELECT '2026-10-10', '2026-10-10', TRUE, '国庆节调休', 'Exchange day'
), days (day, last, working, name_zh, name_en) AS (
  SELECT first, last, working, name_zh, name_en FROM spans
  UNION ALL SELECT day + INTERVAL 1 DAY, last, working, name_zh, name_en FROM days WHERE day < last
)
SELECT day, working, name_zh, name_en, '国务院办公厅关于 2026 年部分节假日安排的通知，由公益专员核对' FROM days;
INSERT INTO charity_calendar (day, working, name_zh, name_en, source) VALUES
  ('2027-01-01', FALSE, '元旦', 'New Year', '《全国年节及纪念日放假办法》固定假日；2027 年调休待通知'),
  ('2027-05-01', FALSE, '劳动节', 'Labour Day', '《全国年节及纪念日放假办法》固定假日；2027 年调休待通知'),
  ('2027-05-02', FALSE, '劳动节', 'Labour Day', '《全国年节及纪念日放假办法》固定假日；2027 年调休待通知'),
  ('2027-10-01', FALSE, '国庆节', 'National Day', '《全国年节及纪念日放假办法》固定假日；2027 年调休待通知'),
  ('2027-10-02', FALSE, '国庆节', 'National Day', '《全国年节及纪念日放假办法》固定假日；2027 年调休待通知'),
  ('2027-10-03', FALSE, '国庆节', 'National Day', '《全国年节及纪念日放假办法》固定假日；2027 年调休待通知');
GRANT SELECT ON charity_calendar TO ${office};
GRANT SELECT ON charity_calendar TO ${portal};
