-- A list that nobody closes would never say who missed a visit, and no class would get its certificate.
INSERT INTO museum_visit_rules (name, value, source) VALUES
  ('close_after_hours', 3, '默认：场次结束 3 小时后自动结束签到；离线名单晚到仍可补签');
