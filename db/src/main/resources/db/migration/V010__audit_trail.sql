-- The audit trail: append-only, one hash chain per subject, a daily root over all chains. The application's accounts
-- write through audit_append only; they can neither update nor delete a row.
CREATE TABLE audit_entries (
  id BIGINT NOT NULL AUTO_INCREMENT,
  recorded_at DATETIME(6) NOT NULL,
  occurred_at DATETIME(6) NOT NULL,
  subject_type VARCHAR(40) CHARACTER SET ascii NOT NULL,
  subject_id BIGINT NOT NULL,
  seq INT NOT NULL,
  actor_kind VARCHAR(10) CHARACTER SET ascii NOT NULL,
  actor_id BIGINT NOT NULL,
  actor_name VARCHAR(200) NOT NULL,
  actor_roles VARCHAR(400) CHARACTER SET ascii NOT NULL,
  workstation VARCHAR(100) NOT NULL,
  act VARCHAR(80) CHARACTER SET ascii NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  detail LONGTEXT NOT NULL,
  signatures LONGTEXT NOT NULL,
  hash CHAR(64) CHARACTER SET ascii NOT NULL,
  PRIMARY KEY (id, recorded_at),
  KEY audit_entries_subject (subject_type, subject_id, seq),
  KEY audit_entries_actor (actor_kind, actor_id, recorded_at)
) ENGINE=InnoDB
PARTITION BY RANGE COLUMNS (recorded_at) (
  PARTITION y2026 VALUES LESS THAN ('2027-01-01'),
  PARTITION y2027 VALUES LESS THAN ('2028-01-01'),
  PARTITION y2028 VALUES LESS THAN ('2029-01-01'),
  PARTITION later VALUES LESS THAN (MAXVALUE)
);

CREATE TABLE audit_heads (
  subject_type VARCHAR(40) CHARACTER SET ascii NOT NULL,
  subject_id BIGINT NOT NULL,
  seq INT NOT NULL,
  hash CHAR(64) CHARACTER SET ascii NOT NULL,
  PRIMARY KEY (subject_type, subject_id)
) ENGINE=InnoDB;

CREATE TABLE audit_roots (
  day DATE NOT NULL PRIMARY KEY,
  entries BIGINT NOT NULL,
  subjects BIGINT NOT NULL,
  root CHAR(64) CHARACTER SET ascii NOT NULL,
  previous_root CHAR(64) CHARACTER SET ascii NOT NULL,
  sealed_at DATETIME(6) NOT NULL
) ENGINE=InnoDB;

-- Every piece is preceded by its length, so that no two different rows give one text.
CREATE FUNCTION audit_piece(piece LONGTEXT) RETURNS LONGTEXT DETERMINISTIC NO SQL
  RETURN CONCAT(CHAR_LENGTH(piece), ':', piece);

DELIMITER //
-- The parameters are of the columns' character set: compared in another one, the head would be found by a scan that
-- locks every subject's head.
CREATE PROCEDURE audit_append(
  IN p_subject_type VARCHAR(40) CHARACTER SET ascii, IN p_subject_id BIGINT, IN p_occurred_at DATETIME(6),
  IN p_actor_kind VARCHAR(10) CHARACTER SET ascii, IN p_actor_id BIGINT,
  IN p_actor_name VARCHAR(200), IN p_actor_roles VARCHAR(400) CHARACTER SET ascii,
  IN p_workstation VARCHAR(100), IN p_act VARCHAR(80) CHARACTER SET ascii, IN p_reason VARCHAR(1000),
  IN p_detail LONGTEXT, IN p_signatures LONGTEXT)
  SQL SECURITY DEFINER MODIFIES SQL DATA
BEGIN
  DECLARE v_seq INT;
  DECLARE v_previous CHAR(64);
  DECLARE v_hash CHAR(64);
  DECLARE v_now DATETIME(6) DEFAULT UTC_TIMESTAMP(6);
  -- takes the head exclusively at once, new or not: a shared lock first would let two acts on it wait for each other
  INSERT INTO audit_heads (subject_type, subject_id, seq, hash)
    VALUES (p_subject_type, p_subject_id, 0, REPEAT('0', 64)) ON DUPLICATE KEY UPDATE seq = seq;
  SELECT seq + 1, hash INTO v_seq, v_previous FROM audit_heads
    WHERE subject_type = p_subject_type AND subject_id = p_subject_id FOR UPDATE;
  SET v_hash = SHA2(CONCAT(v_previous,
    audit_piece(DATE_FORMAT(v_now, '%Y-%m-%dT%H:%i:%s.%f')),
    audit_piece(DATE_FORMAT(p_occurred_at, '%Y-%m-%dT%H:%i:%s.%f')),
    audit_piece(p_subject_type), audit_piece(p_subject_id), audit_piece(v_seq),
    audit_piece(p_actor_kind), audit_piece(p_actor_id), audit_piece(p_actor_name), audit_piece(p_actor_roles),
    audit_piece(p_workstation), audit_piece(p_act), audit_piece(p_reason),
    audit_piece(p_detail), audit_piece(p_signatures)), 256);
  INSERT INTO audit_entries (recorded_at, occurred_at, subject_type, subject_id, seq, actor_kind, actor_id, actor_name,
      actor_roles, workstation, act, reason, detail, signatures, hash)
    VALUES (v_now, p_occurred_at, p_subject_type, p_subject_id, v_seq, p_actor_kind, p_actor_id, p_actor_name,
      p_actor_roles, p_workstation, p_act, p_reason, p_detail, p_signatures, v_hash);
  UPDATE audit_heads SET seq = v_seq, hash = v_hash
    WHERE subject_type = p_subject_type AND subject_id = p_subject_id;
END //
-- Keeps a day's root once; a day already sealed is left as it stands.
CREATE PROCEDURE audit_seal_day(IN p_day DATE, IN p_entries BIGINT, IN p_subjects BIGINT,
  IN p_root CHAR(64), IN p_previous CHAR(64))
  SQL SECURITY DEFINER MODIFIES SQL DATA
BEGIN
  INSERT IGNORE INTO audit_roots (day, entries, subjects, root, previous_root, sealed_at)
    VALUES (p_day, p_entries, p_subjects, p_root, p_previous, UTC_TIMESTAMP(6));
END //
DELIMITER ;

GRANT EXECUTE ON PROCEDURE audit_append TO ${office};
GRANT EXECUTE ON PROCEDURE audit_append TO ${portal};
GRANT EXECUTE ON PROCEDURE audit_seal_day TO ${office};
GRANT SELECT ON audit_entries TO ${office};
GRANT SELECT ON audit_heads TO ${office};
GRANT SELECT ON audit_roots TO ${office};
