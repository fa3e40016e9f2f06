-- Settings of the store that are no limit of the blood itself.
CREATE TABLE storage_rules (
  name VARCHAR(60) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  value INT NOT NULL,
  note VARCHAR(300) NOT NULL
) ENGINE=InnoDB;
INSERT INTO storage_rules (name, value, note) VALUES
  ('storage.out_of_cold.impossible_s', 3600,
    'configurable default, own choice: longer out of the cold is a slip of the keyboard, not a reading; the limit itself is crf.to.ln2');
GRANT SELECT, UPDATE ON storage_rules TO ${office};
