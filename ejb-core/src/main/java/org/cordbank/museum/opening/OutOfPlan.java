package org.cordbank.museum.opening;

import org.cordbank.booking.SessionRow;

/** A session with guests that the plan does not, or no longer, have; people decide about it. */
public record OutOfPlan(SessionRow session, DayPlan day) {}
