-- The day at the museum's desk: guides, who leads which session, checks before a room is entered, who came to the door.
-- A walk-in has seats but gave no address.
ALTER TABLE booking_bookings DROP CONSTRAINT booking_bookings_known;
ALTER TABLE booking_bookings ADD COLUMN walk_in BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE booking_bookings ADD CONSTRAINT booking_bookings_known CHECK (state IN ('HELD', 'EXPIRED')
  OR (number IS NOT NULL AND (contact_id IS NOT NULL OR (walk_in AND state IN ('CHECKED_IN', 'COMPLETED')))));

CREATE SEQUENCE museum_guides_seq START WITH 50 INCREMENT BY 1;
CREATE TABLE museum_guides (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  name VARCHAR(100) NOT NULL,
  languages VARCHAR(60) CHARACTER SET ascii NOT NULL COMMENT 'zh,en',
  skills VARCHAR(200) CHARACTER SET ascii NOT NULL DEFAULT '',
  active BOOLEAN NOT NULL,
  recorded_by VARCHAR(100) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  UNIQUE KEY museum_guides_name (name)
) ENGINE=InnoDB;
CREATE SEQUENCE museum_roster_lines_seq START WITH 50 INCREMENT BY 1;
CREATE TABLE museum_roster_lines (
  id BIGINT NOT NULL PRIMARY KEY,
  guide_id BIGINT NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'ON duty each such weekday, or AWAY from day to day',
  weekday INT NOT NULL COMMENT '1 Monday to 7; 0 for AWAY',
  begins TIME NULL,
  ends TIME NULL,
  from_day DATE NOT NULL,
  to_day DATE NULL,
  note VARCHAR(200) NOT NULL DEFAULT '',
  recorded_by VARCHAR(100) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  KEY museum_roster_lines_guide (guide_id, from_day),
  CONSTRAINT museum_roster_lines_of FOREIGN KEY (guide_id) REFERENCES museum_guides (id),
  CONSTRAINT museum_roster_lines_days CHECK (to_day IS NULL OR to_day >= from_day),
  CONSTRAINT museum_roster_lines_kind CHECK ((kind = 'ON' AND weekday BETWEEN 1 AND 7 AND ends > begins)
    OR (kind = 'AWAY' AND weekday = 0 AND begins IS NULL AND to_day IS NOT NULL))
) ENGINE=InnoDB;
-- A guide leads one session at a time: live is 1 while assigned and null once released.
CREATE SEQUENCE museum_assignments_seq START WITH 50 INCREMENT BY 1;
CREATE TABLE museum_assignments (
  id BIGINT NOT NULL PRIMARY KEY,
  session_id BIGINT NOT NULL,
  guide_id BIGINT NOT NULL,
  begins_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  live INT NULL DEFAULT 1,
  why VARCHAR(300) NOT NULL DEFAULT '' COMMENT 'why in spite of what was shown',
  assigned_by VARCHAR(100) NOT NULL,
  assigned_at DATETIME(6) NOT NULL,
  released_by VARCHAR(100) NULL,
  released_at DATETIME(6) NULL,
  UNIQUE KEY museum_assignments_once (guide_id, begins_at, live),
  KEY museum_assignments_session (session_id, live),
  KEY museum_assignments_time (begins_at),
  CONSTRAINT museum_assignments_of FOREIGN KEY (guide_id) REFERENCES museum_guides (id),
  CONSTRAINT museum_assignments_live CHECK ((live = 1) = (released_at IS NULL))
) ENGINE=InnoDB;
-- Before each group goes into a room with a limit; a reading that keeps people out is kept like any other.
CREATE SEQUENCE museum_room_checks_seq START WITH 50 INCREMENT BY 1;
CREATE TABLE museum_room_checks (
  id BIGINT NOT NULL PRIMARY KEY,
  session_id BIGINT NOT NULL,
  room_id BIGINT NOT NULL,
  oxygen_percent DECIMAL(4,1) NULL,
  heads INT NOT NULL CHECK (heads >= 1),
  infants BOOLEAN NOT NULL,
  admitted BOOLEAN NOT NULL,
  checked_by VARCHAR(100) NOT NULL,
  checked_at DATETIME(6) NOT NULL,
  KEY museum_room_checks_session (session_id, checked_at),
  CONSTRAINT museum_room_checks_of FOREIGN KEY (room_id) REFERENCES museum_rooms (id)
) ENGINE=InnoDB;
-- What a device at the door noted, once for each key it gave, however often it sends it.
CREATE TABLE museum_door_notes (
  client_key VARCHAR(64) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  kind VARCHAR(10) CHARACTER SET ascii NOT NULL,
  session_id BIGINT NULL,
  booking_id BIGINT NULL,
  heads INT NOT NULL,
  noted_at DATETIME(6) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by VARCHAR(100) NOT NULL,
  outcome VARCHAR(20) CHARACTER SET ascii NOT NULL,
  KEY museum_door_notes_booking (booking_id),
  CONSTRAINT museum_door_notes_kind CHECK (kind IN ('CHECK_IN', 'WALK_IN'))
) ENGINE=InnoDB;
CREATE TABLE museum_walk_ins (
  booking_id BIGINT NOT NULL PRIMARY KEY,
  visitor_type VARCHAR(20) CHARACTER SET ascii NOT NULL,
  age_band VARCHAR(12) CHARACTER SET ascii NULL,
  adults INT NOT NULL CHECK (adults >= 0),
  minors INT NOT NULL CHECK (minors >= 0)
) ENGINE=InnoDB;

GRANT SELECT, INSERT, UPDATE ON museum_guides TO ${office};
GRANT SELECT, INSERT, UPDATE (to_day) ON museum_roster_lines TO ${office};
GRANT SELECT, INSERT, UPDATE (live, released_by, released_at) ON museum_assignments TO ${office};
GRANT SELECT, INSERT ON museum_room_checks TO ${office};
GRANT SELECT, INSERT, UPDATE ON museum_door_notes TO ${office};
GRANT SELECT, INSERT ON museum_walk_ins TO ${office};
GRANT SELECT, INSERT ON museum_guides_seq TO ${office};
GRANT SELECT, INSERT ON museum_roster_lines_seq TO ${office};
GRANT SELECT, INSERT ON museum_assignments_seq TO ${office};
GRANT SELECT, INSERT ON museum_room_checks_seq TO ${office};
