-- The outbox. Ready for partitions by time: no foreign key, and the only unique key holds created_at.
-- due_at: next try while WAITING, end of the lease while SENDING, NULL when nothing is to be done.
CREATE SEQUENCE notification_mails_seq START WITH 50 INCREMENT BY 1;
CREATE TABLE notification_mails (
  id BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  recipient VARBINARY(1000) NULL COMMENT 'sealed; blanked after the time of keeping',
  recipient_hint VARCHAR(100) NOT NULL,
  template VARCHAR(40) NOT NULL,
  locale VARCHAR(10) NOT NULL,
  subject VARCHAR(300) NULL,
  body_text MEDIUMTEXT NULL,
  body_html MEDIUMTEXT NULL,
  sealed_content MEDIUMBLOB NULL COMMENT 'of a secret letter instead of subject and bodies; blanked once sent',
  secret TINYINT NOT NULL,
  message_id VARCHAR(100) NOT NULL,
  state ENUM('WAITING', 'SENDING', 'SENT', 'FAILED') NOT NULL,
  tries INT NOT NULL DEFAULT 0,
  due_at DATETIME(6) NULL,
  send_before DATETIME(6) NULL COMMENT 'a code mailed too late is worth nothing',
  lease_holder CHAR(36) CHARACTER SET ascii NULL,
  last_error VARCHAR(500) NULL,
  sent_at DATETIME(6) NULL,
  PRIMARY KEY (id, created_at),
  KEY notification_mails_due (due_at),
  KEY notification_mails_state (state, id)
) ENGINE=InnoDB;
GRANT SELECT, INSERT, UPDATE ON notification_mails TO ${office};
GRANT INSERT ON notification_mails TO ${portal};
GRANT SELECT, INSERT ON notification_mails_seq TO ${office};
GRANT SELECT, INSERT ON notification_mails_seq TO ${portal};

-- What the bank tells a family on its own pages.
CREATE SEQUENCE notification_messages_seq START WITH 50 INCREMENT BY 1;
CREATE TABLE notification_messages (
  id BIGINT NOT NULL PRIMARY KEY,
  family_account_id BIGINT NOT NULL,
  text_key VARCHAR(100) NOT NULL,
  text_values JSON NOT NULL,
  link VARCHAR(200) NULL,
  created_at DATETIME(6) NOT NULL,
  read_at DATETIME(6) NULL,
  KEY notification_messages_family (family_account_id, id)
) ENGINE=InnoDB;
GRANT SELECT, INSERT, UPDATE ON notification_messages TO ${office};
GRANT SELECT, INSERT, UPDATE ON notification_messages TO ${portal};
GRANT SELECT, INSERT ON notification_messages_seq TO ${office};
GRANT SELECT, INSERT ON notification_messages_seq TO ${portal};

CREATE TABLE notification_rules (
  name VARCHAR(60) NOT NULL PRIMARY KEY,
  value INT NOT NULL,
  note VARCHAR(300) NOT NULL
) ENGINE=InnoDB;
INSERT INTO notification_rules (name, value, note) VALUES
  ('notification.mail.max_tries', 8, 'a mail the server refuses this often stands as failed'),
  ('notification.mail.keep_days', 180, 'after this time address and text of a sent mail are blanked');
GRANT SELECT, UPDATE ON notification_rules TO ${office};
