-- What the books of each fund say, read by pages and reports.
CREATE VIEW ledger_fund_standings AS
  SELECT f.id AS fund_id, f.code,
    SUM(CASE WHEN b.account_code = 'F4101' THEN b.credit - b.debit ELSE 0 END) AS received,
    SUM(CASE WHEN b.account_code = 'F5101' THEN b.debit - b.credit ELSE 0 END) AS granted,
    SUM(CASE WHEN b.account_code = 'F2241' THEN b.credit - b.debit ELSE 0 END) AS payable,
    SUM(CASE WHEN b.account_code = 'F1221' THEN b.debit - b.credit ELSE 0 END) AS to_come_back,
    SUM(CASE WHEN b.account_code = 'F5201' THEN b.debit - b.credit ELSE 0 END) AS costs,
    SUM(CASE WHEN b.account_code = 'F1002' THEN b.debit - b.credit ELSE 0 END) AS cash
  FROM ledger_funds f JOIN ledger_fund_balances b ON b.fund_id = f.id
  GROUP BY f.id, f.code;

-- Entries whose sides differ: always empty.
CREATE VIEW ledger_unbalanced AS
  SELECT p.entry_id, SUM(p.debit) AS debits, SUM(p.credit) AS credits
  FROM ledger_postings p GROUP BY p.entry_id HAVING SUM(p.debit) <> SUM(p.credit);

-- Balances that are not the sum of their postings: always empty.
CREATE VIEW ledger_fund_drift AS
  SELECT b.fund_id, b.account_code, b.debit, b.credit,
    COALESCE(s.debit, 0) AS posted_debit, COALESCE(s.credit, 0) AS posted_credit
  FROM ledger_fund_balances b
  LEFT JOIN (SELECT e.fund_id, p.account_code, SUM(p.debit) AS debit, SUM(p.credit) AS credit
             FROM ledger_postings p JOIN ledger_entries e ON e.id = p.entry_id
             WHERE e.fund_id IS NOT NULL GROUP BY e.fund_id, p.account_code) s
    ON s.fund_id = b.fund_id AND s.account_code = b.account_code
  WHERE b.debit <> COALESCE(s.debit, 0) OR b.credit <> COALESCE(s.credit, 0);

-- Money in and out of each fund in the order of the books, with running totals of both, so that every yuan that went out
-- can be laid beside the yuan that came in first.
CREATE VIEW ledger_fund_flows AS
  SELECT e.id AS entry_id, e.fund_id, e.subject_type, e.subject_id, e.entry_text, e.business_date,
    p.debit AS amount_in, p.credit AS amount_out,
    SUM(p.debit) OVER (PARTITION BY e.fund_id ORDER BY e.id) AS in_until,
    SUM(p.credit) OVER (PARTITION BY e.fund_id ORDER BY e.id) AS out_until
  FROM ledger_entries e JOIN ledger_postings p ON p.entry_id = e.id AND p.account_code = 'F1002';
GRANT SELECT ON ledger_fund_standings TO ${office};
GRANT SELECT ON ledger_unbalanced TO ${office};
GRANT SELECT ON ledger_fund_drift TO ${office};
GRANT SELECT ON ledger_fund_flows TO ${office};
