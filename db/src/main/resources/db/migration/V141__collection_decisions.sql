-- A unit that failed the receiving room's checks is decided by quality assurance and the medical director (bank's table of
-- transitions, U21), which is what a critical deviation asks for.
UPDATE quality_categories SET severity = 'CRITICAL', source = '状态表 U21：质量与医学主任共同决定' WHERE code = 'RECEPTION';
