-- Settings of the quality room, configurable defaults.
CREATE TABLE quality_rules (
  name VARCHAR(40) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  value INT NOT NULL,
  source VARCHAR(200) NOT NULL
) ENGINE=InnoDB;
INSERT INTO quality_rules (name, value, source) VALUES
  ('quality.ends_soon_days', 30, '默认：到期前 30 天提示'),
  ('quality.list_ended_days', 365, '默认：到期一年内仍列出');
GRANT SELECT ON quality_rules TO ${office};
