-- What the bank explains to the public: articles, questions with answers, terms. A version is written by one person and
-- published by another; what was published once stays, superseded by the next. The portal reads published versions only,
-- through a view.
-- Ids up to 1000 are the default texts.
CREATE SEQUENCE outreach_articles_seq START WITH 1050 INCREMENT BY 50;
CREATE TABLE outreach_articles (
  id BIGINT NOT NULL PRIMARY KEY,
  slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'name in the address, never changed',
  kind VARCHAR(10) CHARACTER SET ascii NOT NULL,
  published_id BIGINT NULL COMMENT 'the version the public reads',
  version INT NOT NULL DEFAULT 0,
  UNIQUE KEY outreach_articles_slug (slug),
  KEY outreach_articles_kind (kind, id),
  CONSTRAINT outreach_articles_kinds CHECK (kind IN ('ARTICLE', 'QUESTION', 'TERM'))
) ENGINE=InnoDB;

CREATE SEQUENCE outreach_article_versions_seq START WITH 1050 INCREMENT BY 50;
CREATE TABLE outreach_article_versions (
  id BIGINT NOT NULL PRIMARY KEY,
  article_id BIGINT NOT NULL,
  number INT NOT NULL,
  title_zh VARCHAR(120) NOT NULL,
  title_en VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'empty while nobody translated it',
  summary_zh VARCHAR(400) NOT NULL,
  summary_en VARCHAR(600) NOT NULL DEFAULT '',
  body_zh MEDIUMTEXT NOT NULL COMMENT 'Markdown',
  body_en MEDIUMTEXT NOT NULL COMMENT 'Markdown',
  search_words TEXT NULL COMMENT 'titles, pinyin and initials in lower case; NULL until indexed',
  state VARCHAR(12) CHARACTER SET ascii NOT NULL,
  author_id BIGINT NOT NULL,
  author_name VARCHAR(100) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  reviewer_id BIGINT NULL,
  reviewer_name VARCHAR(100) NULL,
  reviewed_on DATE NULL,
  review_due_on DATE NULL COMMENT 'after this day the text is to be read again',
  why VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'of a return or withdrawal',
  version INT NOT NULL DEFAULT 0,
  UNIQUE KEY outreach_article_versions_number (article_id, number),
  KEY outreach_article_versions_state (state, id),
  KEY outreach_article_versions_due (state, review_due_on),
  CONSTRAINT outreach_article_versions_of FOREIGN KEY (article_id) REFERENCES outreach_articles (id),
  CONSTRAINT outreach_article_versions_states
    CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
  CONSTRAINT outreach_article_versions_second
    CHECK (state <> 'PUBLISHED' OR reviewer_id IS NOT NULL AND reviewer_id <> author_id)
) ENGINE=InnoDB;

CREATE TABLE outreach_rules (
  name VARCHAR(40) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  value INT NOT NULL,
  source VARCHAR(200) NOT NULL
) ENGINE=InnoDB;
INSERT INTO outreach_rules (name, value, source) VALUES
  ('review_months', 12, '默认：科普文章每 12 个月复核一次'),
  ('search_results', 20, '默认：一次搜索最多列出 20 条'),
  ('largest_party', 5, '默认：活动一次报名最多 5 人'),
  ('api_per_minute', 60, '默认：开放接口同一网络地址每分钟 60 次'),
  ('api_days', 62, '默认：开放接口一次最多查询 62 天');

CREATE VIEW outreach_published AS
  SELECT a.id, a.slug, a.kind, v.title_zh, v.title_en, v.summary_zh, v.summary_en, v.body_zh, v.body_en, v.search_words,
    v.reviewer_name, v.reviewed_on, v.review_due_on
  FROM outreach_articles a JOIN outreach_article_versions v ON v.id = a.published_id
  WHERE v.state = 'PUBLISHED';

GRANT SELECT, INSERT, UPDATE ON outreach_articles TO ${office};
GRANT SELECT, INSERT, UPDATE ON outreach_article_versions TO ${office};
GRANT SELECT, UPDATE ON outreach_rules TO ${office};
GRANT SELECT ON outreach_rules TO ${portal};
GRANT SELECT ON outreach_published TO ${office};
GRANT SELECT ON outreach_published TO ${portal};
GRANT SELECT, INSERT ON outreach_articles_seq TO ${office};
GRANT SELECT, INSERT ON outreach_article_versions_seq TO ${office};
