-- Who looked at a case, in which role and with which conflict declared; append-only but for a claim.
INSERT INTO charity_rules (name, value, source) VALUES
  ('check_working_days', 5, '默认：医学核对不超过 5 个工作日'),
  ('review_working_days', 5, '默认：两名评审各不超过 5 个工作日'),
  ('panel_quorum', 3, '评审会到会表决不少于 3 人（救助流程）'),
  ('reviewers', 2, '两名评审独立评审，意见不一时由第三人评审（救助流程）'),
  ('score_most', 5, '默认：评分 1 至 5'),
  ('director_working_days', 3, '默认：负责人不超过 3 个工作日');

CREATE TABLE charity_claims (
  application_id BIGINT NOT NULL,
  stage VARCHAR(16) CHARACTER SET ascii NOT NULL,
  staff_id BIGINT NOT NULL,
  staff_name VARCHAR(100) NOT NULL,
  claimed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (application_id, stage),
  CONSTRAINT charity_claims_of FOREIGN KEY (application_id) REFERENCES charity_applications (id)
) ENGINE=InnoDB;

CREATE SEQUENCE charity_checks_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE charity_checks (
  id BIGINT NOT NULL PRIMARY KEY,
  application_id BIGINT NOT NULL,
  finding VARCHAR(20) CHARACTER SET ascii NOT NULL CHECK (finding IN ('MATCHES', 'OTHER_RECIPIENT', 'NOT_ISSUED', 'OTHER_BANK')),
  din CHAR(13) CHARACTER SET ascii NULL,
  issued_on DATE NULL,
  other_bank VARCHAR(120) NULL COMMENT 'the unit came from another bank',
  hospital_contact VARCHAR(100) NOT NULL COMMENT 'who at the hospital confirmed',
  confirmed_on DATE NOT NULL,
  note VARCHAR(1000) NULL,
  passed BOOLEAN NOT NULL,
  checked_by BIGINT NOT NULL,
  checked_by_name VARCHAR(100) NOT NULL,
  checked_at DATETIME(6) NOT NULL,
  KEY charity_checks_of (application_id, id),
  CONSTRAINT charity_checks_of FOREIGN KEY (application_id) REFERENCES charity_applications (id)
) ENGINE=InnoDB;

-- One row for each reviewer of a round. A reviewer with a conflict has no seat and sees nothing.
CREATE SEQUENCE charity_reviews_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE charity_reviews (
  id BIGINT NOT NULL PRIMARY KEY,
  application_id BIGINT NOT NULL,
  round INT NOT NULL,
  seat INT NULL,
  reviewer_id BIGINT NOT NULL,
  reviewer_name VARCHAR(100) NOT NULL,
  conflict BOOLEAN NOT NULL,
  conflict_words VARCHAR(500) NULL,
  declared_at DATETIME(6) NOT NULL,
  supports BOOLEAN NULL,
  score INT NULL,
  words VARCHAR(1000) NULL,
  opined_at DATETIME(6) NULL,
  UNIQUE KEY charity_reviews_seat (application_id, round, seat),
  UNIQUE KEY charity_reviews_reviewer (application_id, round, reviewer_id),
  KEY charity_reviews_of_reviewer (reviewer_id, opined_at),
  CONSTRAINT charity_reviews_of FOREIGN KEY (application_id) REFERENCES charity_applications (id),
  CONSTRAINT charity_reviews_conflict CHECK (conflict = (seat IS NULL)),
  CONSTRAINT charity_reviews_opinion CHECK (opined_at IS NULL OR (NOT conflict AND supports IS NOT NULL AND score IS NOT NULL))
) ENGINE=InnoDB;

CREATE SEQUENCE charity_meetings_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE charity_meetings (
  id BIGINT NOT NULL PRIMARY KEY,
  number VARCHAR(20) CHARACTER SET ascii NOT NULL UNIQUE,
  held_on DATE NOT NULL,
  convened_by BIGINT NOT NULL,
  convened_by_name VARCHAR(100) NOT NULL,
  convened_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6) NULL,
  minutes VARCHAR(4000) NULL
) ENGINE=InnoDB;
CREATE TABLE charity_attendances (
  meeting_id BIGINT NOT NULL,
  staff_id BIGINT NOT NULL,
  staff_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (meeting_id, staff_id),
  CONSTRAINT charity_attendances_of FOREIGN KEY (meeting_id) REFERENCES charity_meetings (id)
) ENGINE=InnoDB;
CREATE TABLE charity_agenda (
  meeting_id BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  refusal_reason VARCHAR(20) CHARACTER SET ascii NULL,
  refusal_words VARCHAR(600) NULL,
  outcome VARCHAR(10) CHARACTER SET ascii NULL CHECK (outcome IN ('GRANT', 'REFUSE', 'ADJOURNED')),
  PRIMARY KEY (meeting_id, application_id),
  KEY charity_agenda_of (application_id),
  CONSTRAINT charity_agenda_meeting FOREIGN KEY (meeting_id) REFERENCES charity_meetings (id),
  CONSTRAINT charity_agenda_application FOREIGN KEY (application_id) REFERENCES charity_applications (id)
) ENGINE=InnoDB;
CREATE TABLE charity_votes (
  meeting_id BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  staff_id BIGINT NOT NULL,
  staff_name VARCHAR(100) NOT NULL,
  vote VARCHAR(10) CHARACTER SET ascii NOT NULL CHECK (vote IN ('GRANT', 'REFUSE', 'RECUSED')),
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (meeting_id, application_id, staff_id),
  CONSTRAINT charity_votes_present FOREIGN KEY (meeting_id, staff_id) REFERENCES charity_attendances (meeting_id, staff_id),
  CONSTRAINT charity_votes_agenda FOREIGN KEY (meeting_id, application_id) REFERENCES charity_agenda (meeting_id, application_id)
) ENGINE=InnoDB;

CREATE SEQUENCE charity_decisions_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE charity_decisions (
  id BIGINT NOT NULL PRIMARY KEY,
  application_id BIGINT NOT NULL,
  stage VARCHAR(16) CHARACTER SET ascii NOT NULL COMMENT 'where it was decided',
  granted BOOLEAN NOT NULL,
  reason_code VARCHAR(20) CHARACTER SET ascii NULL,
  words VARCHAR(600) NULL,
  decided_by BIGINT NOT NULL,
  decided_by_name VARCHAR(100) NOT NULL,
  decided_at DATETIME(6) NOT NULL,
  KEY charity_decisions_of (application_id, id),
  CONSTRAINT charity_decisions_of FOREIGN KEY (application_id) REFERENCES charity_applications (id),
  CONSTRAINT charity_decisions_reason CHECK (granted OR (reason_code IS NOT NULL AND words IS NOT NULL))
) ENGINE=InnoDB;

GRANT SELECT, INSERT, DELETE ON charity_claims TO ${office};
GRANT SELECT, INSERT ON charity_checks TO ${office};
GRANT SELECT, INSERT ON charity_checks_seq TO ${office};
GRANT SELECT, INSERT, UPDATE (supports, score, words, opined_at) ON charity_reviews TO ${office};
GRANT SELECT, INSERT ON charity_reviews_seq TO ${office};
GRANT SELECT, INSERT, UPDATE (closed_at, minutes) ON charity_meetings TO ${office};
GRANT SELECT, INSERT ON charity_meetings_seq TO ${office};
GRANT SELECT, INSERT ON charity_attendances TO ${office};
GRANT SELECT, INSERT, UPDATE (refusal_reason, refusal_words, outcome) ON charity_agenda TO ${office};
GRANT SELECT, INSERT, UPDATE (vote, at) ON charity_votes TO ${office};
GRANT SELECT, INSERT ON charity_decisions TO ${office};
GRANT SELECT, INSERT ON charity_decisions_seq TO ${office};
GRANT SELECT ON charity_decisions TO ${portal};
