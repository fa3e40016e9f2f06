-- Copies of papers on which the charity officer made names and numbers unreadable; reviewers, panel and director read these
-- and never the originals. The newest copy of a paper counts.
CREATE SEQUENCE charity_masked_copies_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE charity_masked_copies (
  id BIGINT NOT NULL PRIMARY KEY,
  document_id BIGINT NOT NULL,
  file_id BIGINT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  made_by BIGINT NOT NULL,
  made_by_name VARCHAR(100) NOT NULL,
  KEY charity_masked_copies_of (document_id, id),
  CONSTRAINT charity_masked_copies_document FOREIGN KEY (document_id) REFERENCES charity_documents (id)
) ENGINE=InnoDB;
GRANT SELECT, INSERT ON charity_masked_copies TO ${office};
GRANT SELECT, INSERT ON charity_masked_copies_seq TO ${office};
