package badhouse.attic;

import jakarta.transaction.Transactional;

/** Breaks: stands in no room, carries a transaction without being a desk. */
@Transactional
public class Clerk {}
