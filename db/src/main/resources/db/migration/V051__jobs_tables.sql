-- Long work as rows. Ready for partitions by time: no foreign key, and the only unique key holds created_at.
-- due_at: next try while WAITING, end of the lease while RUNNING, NULL when nothing is to be done.
CREATE SEQUENCE jobs_jobs_seq START WITH 50 INCREMENT BY 1;
CREATE TABLE jobs_jobs (
  id BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  kind VARCHAR(60) NOT NULL,
  payload JSON NOT NULL,
  state ENUM('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED') NOT NULL,
  progress_done BIGINT NOT NULL DEFAULT 0,
  progress_total BIGINT NOT NULL DEFAULT 0,
  owner_kind VARCHAR(10) NOT NULL,
  owner_id BIGINT NOT NULL,
  owner_name VARCHAR(200) NOT NULL,
  owner_site BIGINT NOT NULL,
  tries INT NOT NULL DEFAULT 0,
  due_at DATETIME(6) NULL,
  lease_holder CHAR(36) CHARACTER SET ascii NULL,
  cancel_asked TINYINT NOT NULL DEFAULT 0,
  error VARCHAR(1000) NULL,
  result_file_id BIGINT NULL,
  finished_at DATETIME(6) NULL,
  PRIMARY KEY (id, created_at),
  KEY jobs_jobs_due (due_at),
  KEY jobs_jobs_owner (owner_kind, owner_id, id)
) ENGINE=InnoDB;
GRANT SELECT, INSERT, UPDATE ON jobs_jobs TO ${office};
GRANT SELECT, INSERT ON jobs_jobs TO ${portal};
GRANT SELECT, INSERT ON jobs_jobs_seq TO ${office};
GRANT SELECT, INSERT ON jobs_jobs_seq TO ${portal};

-- Work ordered under a name is ordered once; beside the jobs because their unique keys must hold the partition column.
CREATE TABLE jobs_orders (
  order_key VARCHAR(150) NOT NULL PRIMARY KEY,
  job_id BIGINT NOT NULL
) ENGINE=InnoDB;
GRANT SELECT, INSERT, UPDATE ON jobs_orders TO ${office};
GRANT SELECT, INSERT, UPDATE ON jobs_orders TO ${portal};

-- A form that was sent: its key, for which act and by whom, and the answer a second sending gets.
CREATE TABLE jobs_form_keys (
  form_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  holder CHAR(36) CHARACTER SET ascii NOT NULL,
  act VARCHAR(100) NOT NULL,
  actor VARCHAR(40) NOT NULL,
  answer TEXT NULL,
  created_at DATETIME(6) NOT NULL,
  KEY jobs_form_keys_age (created_at)
) ENGINE=InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON jobs_form_keys TO ${office};
GRANT SELECT, INSERT, UPDATE ON jobs_form_keys TO ${portal};

CREATE TABLE jobs_rules (
  name VARCHAR(60) NOT NULL PRIMARY KEY,
  value INT NOT NULL,
  note VARCHAR(300) NOT NULL
) ENGINE=InnoDB;
INSERT INTO jobs_rules (name, value, note) VALUES
  ('jobs.max_tries', 5, 'a job that failed this often stands as failed'),
  ('jobs.form_keys.keep_days', 30, 'keys of sent forms are forgotten after this time');
GRANT SELECT, UPDATE ON jobs_rules TO ${office};
