package org.cordbank.quality;

import java.time.LocalDate;

/**
 * A lot to be entered, not yet released.
 *
 * @param item code of what it is, such as {@code HES}; a step that needs it asks by this code
 * @param expiresOn last day of use
 */
public record ReceiveLot(String lotNo, String item, String itemZh, String itemEn, LocalDate expiresOn) {}
