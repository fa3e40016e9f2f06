-- What a face tells of the schema it works on: the highest version that was carried out.
CREATE SQL SECURITY DEFINER VIEW wiring_schema_version AS
  SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL 
  ORDER BY CAST(version AS UNSIGNED) DESC LIMIT 1;
GRANT SELECT ON wiring_schema_version TO ${office};
GRANT SELECT ON wiring_schema_version TO ${portal};
