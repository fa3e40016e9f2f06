package org.cordbank.museum.guides;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * What a session asks of its guides.
 *
 * @param heads that are expected
 * @param headsPerGuide one guide leads at most
 * @param guides assigned already or free to be, without the one in question
 */
public record SessionNeeds(
        LocalDate day,
        LocalTime begins,
        LocalTime ends,
        int heads,
        int headsPerGuide,
        int guides,
        Set<String> languages,
        Set<GuideSkill> skills) {

    SessionNeeds with(int others) {
        return new SessionNeeds(day, begins, ends, heads, headsPerGuide, others, languages, skills);
    }
}
