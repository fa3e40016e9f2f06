package org.cordbank.museum.desk;

import java.util.List;
import org.cordbank.museum.opening.DayPlan;

/** One day whole. */
public record DaySheet(DayPlan plan, List<SessionSheet> sessions) {}
