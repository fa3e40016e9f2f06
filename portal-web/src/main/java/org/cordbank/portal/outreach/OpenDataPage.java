package org.cordbank.portal.outreach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cordbank.outreach.OpenDataRules;

/** What others may fetch by machine, and how often. */
@Named
@RequestScoped
public class OpenDataPage {
    @Inject
    private OpenDataRules rules;

    /** An address of the interface as one types it. */
    public String address(String path) {
        return "/api/v1/" + path;
    }

    public int getPerMinute() {
        return rules.perMinute();
    }

    public int getDays() {
        return rules.days();
    }
}
