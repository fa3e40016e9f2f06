-- Seats: sessions with a capacity in heads, bookings and holds of them, and who waits. The last seat is held here, not in
-- code: taken is moved by conditional updates only, and the check refuses what slipped past them.
-- No foreign key from a booking to its session: inserting the booking would share-lock the session's row, and two visitors
-- who then both take seats would wait for each other.
CREATE SEQUENCE booking_sessions_seq START WITH 50 INCREMENT BY 1;
CREATE TABLE booking_sessions (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  room VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'the room that opened it: museum, outreach, ...',
  owner_ref BIGINT NOT NULL COMMENT 'what it belongs to there: a venue, an event',
  title_zh VARCHAR(120) NOT NULL,
  title_en VARCHAR(160) NOT NULL,
  held_on DATE NOT NULL COMMENT 'business date, Asia/Shanghai',
  begins_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  capacity INT NOT NULL COMMENT 'heads',
  taken INT NOT NULL DEFAULT 0 COMMENT 'heads of all bookings and holds that have seats',
  largest_party INT NOT NULL COMMENT 'heads of one booking at most',
  group_from INT NOT NULL COMMENT 'a party of this many heads or more is a group',
  groups_most INT NOT NULL,
  groups_taken INT NOT NULL DEFAULT 0,
  bookable_from DATETIME(6) NOT NULL,
  bookable_until DATETIME(6) NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii NOT NULL,
  why VARCHAR(300) NOT NULL DEFAULT '',
  recorded_at DATETIME(6) NOT NULL,
  UNIQUE KEY booking_sessions_public (public_id),
  UNIQUE KEY booking_sessions_once (room, owner_ref, begins_at),
  KEY booking_sessions_day (room, held_on, begins_at),
  KEY booking_sessions_time (begins_at),
  CONSTRAINT booking_sessions_state CHECK (state IN ('OPEN', 'BLOCKED', 'CANCELLED')),
  CONSTRAINT booking_sessions_times CHECK (ends_at > begins_at AND bookable_until <= ends_at),
  CONSTRAINT booking_sessions_seats CHECK (taken BETWEEN 0 AND capacity),
  CONSTRAINT booking_sessions_groups CHECK (groups_taken BETWEEN 0 AND groups_most),
  CONSTRAINT booking_sessions_sizes CHECK (capacity >= 0 AND largest_party >= 1 AND group_from >= 2 AND groups_most >= 0)
) ENGINE=InnoDB;

-- Who to write to; personal, so in a table of its own, sealed, with blind indexes for "has been here before".
CREATE SEQUENCE booking_contacts_seq START WITH 50 INCREMENT BY 1;
CREATE TABLE booking_contacts (
  id BIGINT NOT NULL PRIMARY KEY,
  name_sealed VARBINARY(600) NOT NULL,
  phone_sealed VARBINARY(200) NULL,
  email_sealed VARBINARY(600) NOT NULL,
  email_index BINARY(32) NOT NULL,
  phone_index BINARY(32) NULL,
  language VARCHAR(5) CHARACTER SET ascii NOT NULL,
  KEY booking_contacts_email (email_index),
  KEY booking_contacts_phone (phone_index)
) ENGINE=InnoDB;

-- A booking begins as a hold of ten minutes; its seats count from then on until it ends.
CREATE SEQUENCE booking_bookings_seq START WITH 50 INCREMENT BY 1;
CREATE SEQUENCE booking_numbers START WITH 1 INCREMENT BY 1 NOCACHE;
CREATE TABLE booking_bookings (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number VARCHAR(12) CHARACTER SET ascii NULL COMMENT 'given when the visitor has finished',
  room VARCHAR(20) CHARACTER SET ascii NOT NULL,
  session_id BIGINT NOT NULL,
  heads INT NOT NULL CHECK (heads >= 1),
  state VARCHAR(12) CHARACTER SET ascii NOT NULL,
  party VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'kind of visitor in the words of the room',
  contact_id BIGINT NULL,
  wait_id BIGINT NULL COMMENT 'the place in the waiting list this hold was offered to',
  expires_at DATETIME(6) NULL,
  extensions INT NOT NULL DEFAULT 0,
  held_by BINARY(32) NULL COMMENT 'blind index of the network address that holds',
  sequence INT NOT NULL DEFAULT 0 COMMENT 'of the calendar entry, one up with each change',
  held_at DATETIME(6) NOT NULL,
  booked_at DATETIME(6) NULL,
  ended_at DATETIME(6) NULL,
  why VARCHAR(300) NOT NULL DEFAULT '',
  heads_came INT NULL,
  checked_in_at DATETIME(6) NULL,
  checked_in_by VARCHAR(100) NULL,
  excused BOOLEAN NOT NULL DEFAULT FALSE,
  UNIQUE KEY booking_bookings_public (public_id),
  UNIQUE KEY booking_bookings_number (number),
  KEY booking_bookings_session (session_id, state, expires_at),
  KEY booking_bookings_expiry (state, expires_at),
  KEY booking_bookings_contact (contact_id, state),
  KEY booking_bookings_address (held_by, state, expires_at),
  CONSTRAINT booking_bookings_state CHECK (state IN ('HELD', 'REQUESTED', 'CONFIRMED', 'CHECKED_IN', 'COMPLETED',
    'NO_SHOW', 'CANCELLED', 'DECLINED', 'EXPIRED', 'DISPLACED')),
  CONSTRAINT booking_bookings_hold CHECK (state <> 'HELD' OR expires_at IS NOT NULL),
  CONSTRAINT booking_bookings_known CHECK (state IN ('HELD', 'EXPIRED') OR (number IS NOT NULL AND contact_id IS NOT NULL))
) ENGINE=InnoDB;

CREATE SEQUENCE booking_waits_seq START WITH 50 INCREMENT BY 1;
CREATE TABLE booking_waits (
  id BIGINT NOT NULL PRIMARY KEY COMMENT 'also the order of coming: given while the session is locked',
  public_id CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  session_id BIGINT NOT NULL,
  heads INT NOT NULL CHECK (heads >= 1),
  party VARCHAR(20) CHARACTER SET ascii NOT NULL,
  contact_id BIGINT NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii NOT NULL,
  joined_at DATETIME(6) NOT NULL,
  booking_id BIGINT NULL COMMENT 'the hold it was offered',
  ended_at DATETIME(6) NULL,
  UNIQUE KEY booking_waits_public (public_id),
  KEY booking_waits_line (session_id, state, id),
  KEY booking_waits_contact (contact_id),
  CONSTRAINT booking_waits_state CHECK (state IN ('WAITING', 'OFFERED', 'ACCEPTED', 'LEFT', 'PASSED', 'ENDED'))
) ENGINE=InnoDB;

-- Seats an address began to hold within the running hour; the row is the queue of that address.
CREATE TABLE booking_budgets (
  address BINARY(32) NOT NULL PRIMARY KEY,
  since DATETIME(6) NOT NULL,
  holds INT NOT NULL
) ENGINE=InnoDB;

CREATE TABLE booking_rules (
  name VARCHAR(40) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  value INT NOT NULL,
  source VARCHAR(200) NOT NULL
) ENGINE=InnoDB;
INSERT INTO booking_rules (name, value, source) VALUES
  ('hold_minutes', 10, '默认：选座后保留 10 分钟'),
  ('hold_extensions', 10, 'WCAG 2.2.1：时限至少可延长 10 次'),
  ('holds_live_per_address', 5, '默认：同一网络地址同时保留 5 份'),
  ('holds_per_address_hour', 60, '默认：同一网络地址每小时 60 次'),
  ('offer_hours', 12, '默认：候补名额保留 12 小时'),
  ('offer_least_minutes', 30, '默认：候补名额至少保留 30 分钟，否则不再递补'),
  ('live_per_contact', 4, '默认：同一邮箱最多 4 份未到期预约与候补'),
  ('noshow_limit', 2, '默认：90 天内 2 次未到，预约改为人工审核'),
  ('noshow_days', 90, '默认：未到记录计算 90 天'),
  ('alternatives', 3, '默认：约满时给出最近 3 个场次');

GRANT SELECT, INSERT, UPDATE ON booking_sessions TO ${office};
GRANT SELECT, UPDATE (taken, groups_taken) ON booking_sessions TO ${portal};
GRANT SELECT, INSERT, UPDATE ON booking_contacts TO ${office};
GRANT SELECT, INSERT ON booking_contacts TO ${portal};
GRANT SELECT, INSERT, UPDATE ON booking_bookings TO ${office};
GRANT SELECT, INSERT, UPDATE ON booking_bookings TO ${portal};
GRANT SELECT, INSERT, UPDATE ON booking_waits TO ${office};
GRANT SELECT, INSERT, UPDATE ON booking_waits TO ${portal};
GRANT SELECT, INSERT, UPDATE, DELETE ON booking_budgets TO ${office};
GRANT SELECT, INSERT, UPDATE ON booking_budgets TO ${portal};
GRANT SELECT, UPDATE ON booking_rules TO ${office};
GRANT SELECT ON booking_rules TO ${portal};
GRANT SELECT, INSERT ON booking_sessions_seq TO ${office};
GRANT SELECT, INSERT ON booking_contacts_seq TO ${office};
GRANT SELECT, INSERT ON booking_contacts_seq TO ${portal};
GRANT SELECT, INSERT ON booking_bookings_seq TO ${office};
GRANT SELECT, INSERT ON booking_bookings_seq TO ${portal};
GRANT SELECT, INSERT ON booking_numbers TO ${office};
GRANT SELECT, INSERT ON booking_numbers TO ${portal};
GRANT SELECT, INSERT ON booking_waits_seq TO ${office};
GRANT SELECT, INSERT ON booking_waits_seq TO ${portal};
