package org.cordbank.museum.opening;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A new version of the rules.
 *
 * @param weekdays open days
 * @param times beginnings, {@code 09:00 10:30}, parted by blanks or commas
 * @param approver who answers for it
 */
public record WriteRules(
        LocalDate effectiveFrom,
        Set<DayOfWeek> weekdays,
        String times,
        int minutes,
        int capacity,
        int largestParty,
        int groupFrom,
        int groupsMost,
        int guideHeads,
        int loneMinorAge,
        List<VisitorRule> visitors,
        Map<AgeBand, Integer> minorsPerAdult,
        String source,
        String approver) {}
