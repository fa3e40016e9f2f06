-- How the demo's cast lets weeks pass: the office may move the bank's clock forward through this procedure and in no other
-- way; it has no right to write the row itself. In earnest nothing calls it, and the offset stays zero.
DELIMITER //
CREATE PROCEDURE bank_clock_forward(IN p_seconds BIGINT)
  SQL SECURITY DEFINER MODIFIES SQL DATA
BEGIN
  IF p_seconds IS NULL OR p_seconds < 0 THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the bank''s clock is never moved back';
  END IF;
  UPDATE bank_clock SET offset_seconds = offset_seconds + p_seconds WHERE id = 1;
END //
DELIMITER ;
GRANT EXECUTE ON PROCEDURE bank_clock_forward TO ${office};
