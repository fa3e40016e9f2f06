-- Funds: money that lies in the account of an organisation with the right to raise it publicly. Each fund has books of its
-- own within the ledger; an entry belongs to one fund as a whole, so every fund is balanced by itself.
CREATE TABLE ledger_funds (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(20) CHARACTER SET ascii NOT NULL,
  name_zh VARCHAR(60) NOT NULL,
  name_en VARCHAR(80) NOT NULL,
  holder_zh VARCHAR(80) NOT NULL COMMENT 'in whose account the money lies',
  holder_en VARCHAR(120) NOT NULL,
  opened_on DATE NOT NULL,
  source VARCHAR(200) NOT NULL,
  UNIQUE KEY ledger_funds_code (code)
) ENGINE=InnoDB;
INSERT INTO ledger_funds (id, code, name_zh, name_en, holder_zh, holder_en, opened_on, source) VALUES
  (1, 'AID', '脐血库救助基金', 'Cord Blood Relief Fund', '省红十字会（演示）', 'Provincial Red Cross (demonstration)', '2017-10-01', '公开报道：2017 年 10 月设立；账户与名称由红十字会确认'),
  (2, 'SPARK', '火种工程', 'Spark Project', '省红十字会（演示）', 'Provincial Red Cross (demonstration)', '2013-01-01', '公开报道：2013 年发起；账户与名称由红十字会确认');

ALTER TABLE ledger_accounts ADD COLUMN of_funds BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'posted to within a fund and nowhere else';
INSERT INTO ledger_accounts (code, name_zh, name_en, kind, source, of_funds) VALUES
  ('F1002', '基金存款', 'Deposits of the fund', 'ASSET', '默认科目，由财务与红十字会确认', TRUE),
  ('F1221', '应收退回救助款', 'Grants to be paid back', 'ASSET', '默认科目，由财务与红十字会确认', TRUE),
  ('F2241', '应付救助款', 'Grants awarded, not yet paid', 'LIABILITY', '默认科目，由财务与红十字会确认', TRUE),
  ('F4101', '捐赠收入', 'Donations', 'INCOME', '默认科目，由财务与红十字会确认', TRUE),
  ('F5101', '救助支出', 'Grants', 'EXPENSE', '默认科目，由财务与红十字会确认', TRUE),
  ('F5201', '管理费用', 'Costs', 'EXPENSE', '默认科目，由财务与红十字会确认', TRUE);

ALTER TABLE ledger_entries ADD COLUMN fund_id BIGINT NULL,
  ADD KEY ledger_entries_fund (fund_id, id),
  ADD CONSTRAINT ledger_entries_of_fund FOREIGN KEY (fund_id) REFERENCES ledger_funds (id);

-- What the postings of a fund add up to, kept by the trigger below; the checks hold whatever program posts.
CREATE TABLE ledger_fund_balances (
  fund_id BIGINT NOT NULL,
  account_code VARCHAR(12) CHARACTER SET ascii NOT NULL,
  debit DECIMAL(14,2) NOT NULL,
  credit DECIMAL(14,2) NOT NULL,
  PRIMARY KEY (fund_id, account_code),
  CONSTRAINT ledger_fund_balances_fund FOREIGN KEY (fund_id) REFERENCES ledger_funds (id),
  CONSTRAINT ledger_fund_balances_account FOREIGN KEY (account_code) REFERENCES ledger_accounts (code),
  CONSTRAINT ledger_fund_cash_stands CHECK (account_code <> 'F1002' OR debit >= credit),
  CONSTRAINT ledger_fund_reclaims_stand CHECK (account_code <> 'F1221' OR debit >= credit),
  CONSTRAINT ledger_fund_payable_stands CHECK (account_code <> 'F2241' OR credit >= debit)
) ENGINE=InnoDB;
INSERT INTO ledger_fund_balances (fund_id, account_code, debit, credit)
  SELECT f.id, a.code, 0, 0 FROM ledger_funds f JOIN ledger_accounts a ON a.of_funds;

DELIMITER //
CREATE TRIGGER ledger_postings_of_funds AFTER INSERT ON ledger_postings FOR EACH ROW
BEGIN
  DECLARE v_fund BIGINT;
  DECLARE v_of_funds BOOLEAN;
  SELECT fund_id INTO v_fund FROM ledger_entries WHERE id = NEW.entry_id;
  SELECT of_funds INTO v_of_funds FROM ledger_accounts WHERE code = NEW.account_code;
  IF v_of_funds <> (v_fund IS NOT NULL) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'accounts of funds are posted to within a fund and nowhere else';
  END IF;
  IF v_fund IS NOT NULL THEN
    UPDATE ledger_fund_balances SET debit = debit + NEW.debit, credit = credit + NEW.credit
      WHERE fund_id = v_fund AND account_code = NEW.account_code;
  END IF;
END //
DELIMITER ;
GRANT SELECT ON ledger_funds TO ${office};
GRANT SELECT ON ledger_fund_balances TO ${office};
