package org.cordbank.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cordbank.kernel.Sql;

/** The numbers outreach keeps to, from its rule table. */
@ApplicationScoped
public class OutreachRules {
    @Inject
    private Sql sql;

    public int value(String name) {
        return sql.one("SELECT value FROM outreach_rules WHERE name = ?", row -> row.getInt(1), name)
                .orElseThrow(() -> new IllegalStateException("outreach_rules has no row " + name));
    }
}
