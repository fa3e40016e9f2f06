-- Figures of the home page: counted from the records by a round of the back office, each with the time it was counted.
-- The portal reads the counted rows and nothing behind them.
CREATE VIEW outreach_counts AS
  SELECT 'units_stored' AS name, (SELECT COUNT(*) FROM unit_public_standings WHERE standing = 'STORED') AS value
  UNION ALL SELECT 'hospitals', (SELECT COUNT(*) FROM partners_hospitals WHERE active)
  UNION ALL SELECT 'visitors',
    (SELECT COALESCE(SUM(heads_came), 0) FROM booking_bookings WHERE room = 'museum' AND state IN ('CHECKED_IN', 'COMPLETED'))
  UNION ALL SELECT 'families_helped',
    (SELECT COUNT(*) FROM charity_applications WHERE status IN ('PAYING', 'FOLLOW_UP', 'CLOSED'));
CREATE TABLE outreach_figures (
  name VARCHAR(30) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  value BIGINT NOT NULL,
  counted_at DATETIME(6) NOT NULL
) ENGINE=InnoDB;
GRANT SELECT ON outreach_counts TO ${office};
GRANT SELECT, INSERT, UPDATE ON outreach_figures TO ${office};
GRANT SELECT ON outreach_figures TO ${portal};
