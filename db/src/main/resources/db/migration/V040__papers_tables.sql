-- Files people hand in and papers the bank makes. The content lies in the shared folder under its SHA-256; rows with the
-- same content share it. A row is never removed; the content of an unreferenced file is swept after a day.
CREATE SEQUENCE papers_files_seq START WITH 50 INCREMENT BY 1;
CREATE TABLE papers_files (
  id BIGINT NOT NULL PRIMARY KEY,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  original_name VARCHAR(200) NOT NULL,
  size_bytes BIGINT NOT NULL CHECK (size_bytes > 0),
  purpose VARCHAR(40) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by_kind VARCHAR(10) NOT NULL,
  created_by_id BIGINT NOT NULL,
  KEY papers_files_content (sha256)
) ENGINE=InnoDB;
GRANT SELECT, INSERT ON papers_files TO ${office};
GRANT SELECT, INSERT ON papers_files TO ${portal};
GRANT SELECT, INSERT ON papers_files_seq TO ${office};
GRANT SELECT, INSERT ON papers_files_seq TO ${portal};

-- Settings of the file store.
CREATE TABLE papers_rules (
  name VARCHAR(60) NOT NULL PRIMARY KEY,
  value INT NOT NULL,
  note VARCHAR(300) NOT NULL
) ENGINE=InnoDB;
INSERT INTO papers_rules (name, value, note) VALUES
  ('papers.upload.max_mb', 20, 'largest file a person may hand in, in MiB'),
  ('papers.upload.max_megapixels', 60, 'largest picture, so that opening it cannot exhaust memory'),
  ('papers.sweep.after_hours', 24, 'content without a row is removed after this time');
GRANT SELECT, UPDATE ON papers_rules TO ${office};
GRANT SELECT ON papers_rules TO ${portal};
