package org.cordbank.museum.opening;

import java.time.LocalDate;

/**
 * A day of the calendar that is not what its weekday says, or is again.
 *
 * @param opensAs 0 closed, 1 to 7 the sessions of that weekday; ignored for ORDINARY
 * @param source where it was published
 */
public record MarkDay(LocalDate day, DayKind kind, int opensAs, String nameZh, String nameEn, String source) {}
