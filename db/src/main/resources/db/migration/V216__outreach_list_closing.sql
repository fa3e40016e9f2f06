-- A guest list that nobody closes would never say who stayed away, and the figures of an event would never be final.
INSERT INTO outreach_rules (name, value, source) VALUES
  ('close_after_hours', 3, '默认：活动结束 3 小时后自动结束签到；离线名单晚到仍可补签');
