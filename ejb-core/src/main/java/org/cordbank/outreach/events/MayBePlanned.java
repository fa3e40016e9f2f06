package org.cordbank.outreach.events;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import org.cordbank.outreach.events.EventPlanningRefused.Reason;

/** An event has a title, a place, a text, a time that is still ahead, and addresses people can open. */
final class MayBePlanned {
    private static final int LONGEST_ADDRESS = 400;

    private MayBePlanned() {}

    static void check(PlanEvent plan) {
        if (plan.titleZh().isEmpty()) {
            throw new EventPlanningRefused(Reason.NO_TITLE);
        }
        if (plan.placeZh().isEmpty()) {
            throw new EventPlanningRefused(Reason.NO_PLACE);
        }
        if (plan.bodyZh().isEmpty()) {
            throw new EventPlanningRefused(Reason.NO_BODY);
        }
        if (plan.begins() == null || plan.ends() == null || !plan.ends().isAfter(plan.begins())) {
            throw new EventPlanningRefused(Reason.TIMES_TURNED, plan.begins(), plan.ends());
        }
        if (plan.capacity() < 0) {
            throw new EventPlanningRefused(Reason.BAD_CAPACITY, plan.capacity());
        }
        address(plan.streamUrl());
    }

    static void ahead(PlanEvent plan, Instant now) {
        if (!plan.begins().isAfter(now)) {
            throw new EventPlanningRefused(Reason.IN_THE_PAST, plan.begins());
        }
    }

    /** An https address or nothing: visitors are sent there under the bank's name. */
    static void address(String url) {
        if (url.isEmpty()) {
            return;
        }
        try {
            URI address = new URI(url);
            if (!"https".equals(address.getScheme()) || address.getHost() == null || url.length() > LONGEST_ADDRESS) {
                throw new EventPlanningRefused(Reason.BAD_ADDRESS, url);
            }
        } catch (URISyntaxException none) {
            throw new EventPlanningRefused(Reason.BAD_ADDRESS, url);
        }
    }
}
