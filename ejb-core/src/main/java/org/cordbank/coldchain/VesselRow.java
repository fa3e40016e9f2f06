package org.cordbank.coldchain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.cordbank.kernel.Temperature;

/**
 * A vessel as its register shows it.
 *
 * @param vesselNo as painted on the vessel, for example {@code T101}
 * @param zone QUAR, QUAL_FAM, QUAL_PUB, POS or RESEARCH
 * @param qualifiedTo last day of its qualification
 * @param open true when bags may be put into it today
 * @param levelPercent liquid nitrogen, 0 to 100; null before the first reading
 * @param readAt moment of the newest reading; null before the first
 */
public record VesselRow(
        long id,
        int version,
        String vesselNo,
        String kind,
        String zone,
        long siteId,
        String siteCode,
        String room,
        VesselState state,
        LocalDate qualifiedTo,
        boolean open,
        Temperature temperature,
        BigDecimal levelPercent,
        Instant readAt) {
    /** Where it stands, the beginning of every position's address: {@code JN1-L03-T101}. */
    public String address() {
        return siteCode + "-" + room + "-" + vesselNo;
    }
}
