-- The bank's clock: an offset in seconds that both faces read. Zero in production; the demo moves it forward, never back.
CREATE TABLE bank_clock (
  id TINYINT NOT NULL PRIMARY KEY CHECK (id = 1),
  offset_seconds BIGINT NOT NULL DEFAULT 0
) ENGINE=InnoDB;
INSERT INTO bank_clock (id, offset_seconds) VALUES (1, 0);
DELIMITER //
CREATE TRIGGER bank_clock_forward_only BEFORE UPDATE ON bank_clock FOR EACH ROW
  IF NEW.offset_seconds < OLD.offset_seconds THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the bank''s clock is never moved back';
  END IF //
DELIMITER ;
GRANT SELECT ON bank_clock TO ${office};
GRANT SELECT ON bank_clock TO ${portal};

-- Sites of the bank; staff, tanks, equipment and kits name theirs.
CREATE TABLE bank_sites (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(8) NOT NULL UNIQUE,
  name_zh VARCHAR(100) NOT NULL,
  name_en VARCHAR(100) NOT NULL
) ENGINE=InnoDB;
INSERT INTO bank_sites (id, code, name_zh, name_en) VALUES (1, 'JN1', '济南一号库', 'Jinan site 1');
GRANT SELECT ON bank_sites TO ${office};
GRANT SELECT ON bank_sites TO ${portal};
