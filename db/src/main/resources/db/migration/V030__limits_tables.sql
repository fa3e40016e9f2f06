-- Limits and default catalogues as versions: a change is a further row, the old row stays. In force on a day is the
-- newest version whose effective_from is not later than that day; effective_to withdraws a limit for good.
CREATE TABLE limits_limits (
  limit_key VARCHAR(60) CHARACTER SET ascii NOT NULL,
  scope VARCHAR(6) CHARACTER SET ascii NOT NULL CHECK (scope IN ('PUBLIC', 'FAMILY', 'ANY')),
  version INT NOT NULL,
  zh VARCHAR(100) NOT NULL,
  en VARCHAR(160) NOT NULL,
  unit VARCHAR(20) NULL,
  min_value DECIMAL(14,4) NULL COMMENT 'lowest value within the limit',
  max_value DECIMAL(14,4) NULL COMMENT 'highest value within the limit',
  warn_min DECIMAL(14,4) NULL COMMENT 'below it a value within the limit is warned of',
  warn_max DECIMAL(14,4) NULL COMMENT 'above it a value within the limit is warned of',
  target DECIMAL(14,4) NULL COMMENT 'what is aimed at, or the setting itself',
  effective_from DATE NOT NULL,
  effective_to DATE NULL COMMENT 'first day it no longer holds',
  source VARCHAR(300) NOT NULL,
  approver VARCHAR(100) NOT NULL,
  origin VARCHAR(9) CHARACTER SET ascii NOT NULL CHECK (origin IN ('CATALOGUE', 'BANK')),
  digest CHAR(64) CHARACTER SET ascii NOT NULL,
  PRIMARY KEY (limit_key, scope, version),
  CONSTRAINT limits_limits_range CHECK (min_value IS NULL OR max_value IS NULL OR min_value <= max_value)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

-- The other default catalogues (checklists, questions, programs, reasons), each version a whole.
CREATE TABLE limits_catalogues (
  name VARCHAR(40) CHARACTER SET ascii NOT NULL,
  version INT NOT NULL,
  effective_from DATE NOT NULL,
  source VARCHAR(300) NOT NULL,
  approver VARCHAR(100) NOT NULL,
  origin VARCHAR(9) CHARACTER SET ascii NOT NULL CHECK (origin IN ('CATALOGUE', 'BANK')),
  digest CHAR(64) CHARACTER SET ascii NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (name, version)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;
CREATE TABLE limits_catalogue_entries (
  name VARCHAR(40) CHARACTER SET ascii NOT NULL,
  version INT NOT NULL,
  seq INT NOT NULL,
  code VARCHAR(40) CHARACTER SET ascii NOT NULL,
  content JSON NOT NULL COMMENT 'the columns of the row; an empty one is left out',
  PRIMARY KEY (name, version, seq),
  UNIQUE KEY limits_catalogue_entries_code (name, version, code),
  CONSTRAINT limits_catalogue_entries_of FOREIGN KEY (name, version) REFERENCES limits_catalogues (name, version)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

GRANT SELECT ON limits_limits TO ${office};
GRANT SELECT ON limits_limits TO ${portal};
GRANT SELECT ON limits_catalogues TO ${office};
GRANT SELECT ON limits_catalogues TO ${portal};
GRANT SELECT ON limits_catalogue_entries TO ${office};
GRANT SELECT ON limits_catalogue_entries TO ${portal};
