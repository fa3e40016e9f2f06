-- One-time passwords: a secret waits until a code confirms it; recovery codes are kept as keyed hashes and used once.
ALTER TABLE identity_staff
  ADD COLUMN totp_pending_secret VARBINARY(200) NULL COMMENT 'sealed; shown once, in force after its first code',
  ADD COLUMN previous_sign_in_at DATETIME(6) NULL COMMENT 'the sign-in before the last one, shown to the person';
ALTER TABLE identity_families
  ADD COLUMN previous_sign_in_at DATETIME(6) NULL COMMENT 'the sign-in before the last one, shown to the family';
CREATE TABLE identity_recovery_codes (
  staff_id BIGINT NOT NULL,
  code_hash BINARY(32) NOT NULL COMMENT 'HMAC under a key outside the database',
  created_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  void_at DATETIME(6) NULL COMMENT 'replaced by newer codes or taken back',
  PRIMARY KEY (staff_id, code_hash),
  CONSTRAINT identity_recovery_codes_staff FOREIGN KEY (staff_id) REFERENCES identity_staff (id)
) ENGINE=InnoDB;
INSERT INTO identity_rules (name, value, source) VALUES
  ('totp_skew_steps', 1, '默认：前后各一个 30 秒时间步 (RFC 6238 5.2)'),
  ('recovery_codes', 10, '默认：10 个恢复码，本库自定'),
  ('password_min_length', 12, '默认：12 个字符，本库自定；NIST SP 800-63B-4 要求单独使用时不少于 15，有第二因素时不少于 8'),
  ('pin_length', 6, '默认：6 位数字，本库自定；与 NIST SP 800-63B-4 激活码的最短长度相同');
GRANT SELECT, INSERT, UPDATE ON identity_recovery_codes TO ${office};
-- The rule which roles must show a one-time password is kept by the security admin; the audit trail has every change.
GRANT INSERT, DELETE ON identity_totp_roles TO ${office};
