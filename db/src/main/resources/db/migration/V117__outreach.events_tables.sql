-- Public events. Seats, sign-ups and the waiting list stand in the room booking, one session an event.
CREATE SEQUENCE outreach_events_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE outreach_events (
  id BIGINT NOT NULL PRIMARY KEY,
  public_id CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(24) CHARACTER SET ascii NOT NULL,
  title_zh VARCHAR(100) NOT NULL,
  title_en VARCHAR(150) NOT NULL DEFAULT '' COMMENT 'empty while nobody translated it',
  body_zh TEXT NOT NULL COMMENT 'Markdown',
  body_en TEXT NOT NULL COMMENT 'Markdown',
  place_zh VARCHAR(120) NOT NULL,
  place_en VARCHAR(200) NOT NULL DEFAULT '',
  begins_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  capacity INT NOT NULL COMMENT 'heads; 0 means that nobody has to sign up',
  session_id BIGINT NULL COMMENT 'the session of the room booking, once published with sign-up',
  stream_url VARCHAR(400) NOT NULL DEFAULT '',
  replay_url VARCHAR(400) NOT NULL DEFAULT '',
  transcript TEXT NOT NULL COMMENT 'words of the replay for those who do not hear it; Markdown',
  state VARCHAR(10) CHARACTER SET ascii NOT NULL,
  why VARCHAR(300) NOT NULL DEFAULT '',
  sequence INT NOT NULL DEFAULT 0 COMMENT 'of the calendar entry',
  changed_at DATETIME(6) NOT NULL,
  version INT NOT NULL DEFAULT 0,
  UNIQUE KEY outreach_events_public (public_id),
  KEY outreach_events_time (state, begins_at),
  CONSTRAINT outreach_events_states CHECK (state IN ('DRAFT', 'PUBLISHED', 'CANCELLED')),
  CONSTRAINT outreach_events_times CHECK (ends_at > begins_at),
  CONSTRAINT outreach_events_heads CHECK (capacity >= 0)
) ENGINE=InnoDB;

-- What outreach keeps of a sign-up beside the booking.
CREATE TABLE outreach_signups (
  booking_id BIGINT NOT NULL PRIMARY KEY,
  event_id BIGINT NOT NULL,
  certificate_file_id BIGINT NULL COMMENT 'certificate of attendance, pressed after the check-in',
  KEY outreach_signups_event (event_id, booking_id),
  CONSTRAINT outreach_signups_for FOREIGN KEY (event_id) REFERENCES outreach_events (id)
) ENGINE=InnoDB;

GRANT SELECT, INSERT, UPDATE ON outreach_events TO ${office};
GRANT SELECT ON outreach_events TO ${portal};
GRANT SELECT, INSERT, UPDATE ON outreach_signups TO ${office};
GRANT SELECT, INSERT ON outreach_signups TO ${portal};
GRANT SELECT, INSERT ON outreach_events_seq TO ${office};
