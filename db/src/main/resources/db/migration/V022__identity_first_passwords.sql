-- A password somebody else chose is good for one thing: choosing one's own.
ALTER TABLE identity_staff
  ADD COLUMN password_once BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'given by an admin, to be changed before the first sign-in',
  ADD COLUMN password_changed_at DATETIME(6) NULL;
