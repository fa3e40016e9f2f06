-- A donation or a cost that was recorded wrongly is reversed by an entry of its own, with a reason and by two people; both
-- entries stay in the books. A reversed reference may be recorded anew as it should have been.
ALTER TABLE ledger_entries ADD COLUMN reverses_entry_id BIGINT NULL COMMENT 'the entry this one takes back',
  ADD CONSTRAINT ledger_entries_reversed_once UNIQUE (reverses_entry_id),
  ADD CONSTRAINT ledger_entries_reverses FOREIGN KEY (reverses_entry_id) REFERENCES ledger_entries (id);

-- What was taken back moved no money: it is left out where yuan are laid beside yuan.
CREATE OR REPLACE VIEW ledger_fund_flows AS
  SELECT e.id AS entry_id, e.fund_id, e.subject_type, e.subject_id, e.entry_text, e.business_date,
    p.debit AS amount_in, p.credit AS amount_out,
    SUM(p.debit) OVER (PARTITION BY e.fund_id ORDER BY e.id) AS in_until,
    SUM(p.credit) OVER (PARTITION BY e.fund_id ORDER BY e.id) AS out_until
  FROM ledger_entries e JOIN ledger_postings p ON p.entry_id = e.id AND p.account_code = 'F1002'
  LEFT JOIN ledger_entries r ON r.reverses_entry_id = e.id
  WHERE e.reverses_entry_id IS NULL AND r.id IS NULL;

-- Every entry that touched a fund's cash, reversals among them, with the cash after it.
CREATE VIEW ledger_fund_movements AS
  SELECT e.id AS entry_id, e.fund_id, e.subject_type, e.subject_id, e.entry_text, e.business_date, e.reverses_entry_id,
    p.debit AS amount_in, p.credit AS amount_out,
    SUM(p.debit - p.credit) OVER (PARTITION BY e.fund_id ORDER BY e.id) AS cash
  FROM ledger_entries e JOIN ledger_postings p ON p.entry_id = e.id AND p.account_code = 'F1002';

CREATE SEQUENCE charity_reversals_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE charity_reversals (
  id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(10) CHARACTER SET ascii NOT NULL CHECK (kind IN ('DONATION', 'COST')),
  subject_id BIGINT NOT NULL COMMENT 'by kind: donation, cost',
  fund_code VARCHAR(20) CHARACTER SET ascii NOT NULL,
  reason VARCHAR(500) NOT NULL,
  reversed_on DATE NOT NULL,
  ledger_entry_id BIGINT NOT NULL,
  recorded_by BIGINT NOT NULL,
  recorded_by_name VARCHAR(100) NOT NULL,
  second_by BIGINT NOT NULL,
  second_by_name VARCHAR(100) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  UNIQUE KEY charity_reversals_once (kind, subject_id),
  CONSTRAINT charity_reversals_two CHECK (recorded_by <> second_by),
  CONSTRAINT charity_reversals_entry FOREIGN KEY (ledger_entry_id) REFERENCES ledger_entries (id)
) ENGINE=InnoDB;

ALTER TABLE charity_donations ADD COLUMN reversal_id BIGINT NULL,
  ADD COLUMN standing_reference VARCHAR(40) CHARACTER SET ascii AS (IF(reversal_id IS NULL, reference, NULL)) PERSISTENT,
  DROP INDEX charity_donations_reference,
  ADD UNIQUE KEY charity_donations_reference (fund_code, standing_reference),
  ADD CONSTRAINT charity_donations_reversal FOREIGN KEY (reversal_id) REFERENCES charity_reversals (id);
ALTER TABLE charity_costs ADD COLUMN reversal_id BIGINT NULL,
  ADD COLUMN standing_reference VARCHAR(40) CHARACTER SET ascii AS (IF(reversal_id IS NULL, reference, NULL)) PERSISTENT,
  DROP INDEX charity_costs_reference,
  ADD UNIQUE KEY charity_costs_reference (fund_code, standing_reference),
  ADD CONSTRAINT charity_costs_reversal FOREIGN KEY (reversal_id) REFERENCES charity_reversals (id);

CREATE OR REPLACE VIEW charity_fund_figures AS
  SELECT f.code, f.name_zh, f.name_en, f.holder_zh, f.holder_en, f.opened_on,
    s.received, s.granted - s.payable AS paid, s.payable, s.to_come_back, s.costs, s.cash,
    (SELECT COUNT(*) FROM charity_donations d WHERE d.fund_code = f.code AND d.reversal_id IS NULL) AS donations
  FROM ledger_funds f JOIN ledger_fund_standings s ON s.fund_id = f.id;

CREATE OR REPLACE VIEW charity_fund_months AS
  SELECT f.code, YEAR(e.business_date) AS year, MONTH(e.business_date) AS month,
    SUM(CASE WHEN e.subject_type = 'donation' THEN p.debit - p.credit ELSE 0 END) AS received,
    SUM(CASE WHEN e.subject_type = 'payout' THEN p.credit ELSE 0 END) AS paid,
    SUM(CASE WHEN e.subject_type = 'fund-cost' THEN p.credit - p.debit ELSE 0 END) AS costs,
    SUM(CASE WHEN e.subject_type = 'reclaim' THEN p.debit ELSE 0 END) AS returned
  FROM ledger_funds f
  JOIN ledger_entries e ON e.fund_id = f.id
  JOIN ledger_postings p ON p.entry_id = e.id AND p.account_code = 'F1002'
  GROUP BY f.code, YEAR(e.business_date), MONTH(e.business_date);

GRANT SELECT ON ledger_fund_movements TO ${office};
GRANT SELECT, INSERT ON charity_reversals TO ${office};
GRANT SELECT, INSERT ON charity_reversals_seq TO ${office};
GRANT UPDATE (reversal_id) ON charity_donations TO ${office};
GRANT UPDATE (reversal_id) ON charity_costs TO ${office};
