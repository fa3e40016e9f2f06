package org.cordbank.outreach;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What the open data interface keeps to; open to everybody. */
@Stateless
@PermitAll
public class OpenDataRules {
    @Inject
    private OutreachRules rules;

    /** Requests one network address may send in a minute. */
    public int perMinute() {
        return rules.value("api_per_minute");
    }

    /** Longest span of days one request may ask for. */
    public int days() {
        return rules.value("api_days");
    }
}
