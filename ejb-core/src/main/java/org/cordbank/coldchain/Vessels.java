package org.cordbank.coldchain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cordbank.coldchain.VesselRefused.Reason;

/** The register of vessels as other rooms ask it. */
@ApplicationScoped
public class Vessels {
    @Inject
    private Cold cold;

    @Inject
    private Clock clock;

    /** The vessels of a zone (QUAR, QUAL_FAM, QUAL_PUB, POS, RESEARCH) by their number. */
    public List<VesselRow> list(String zone) {
        return cold.vessels(zone).stream().map(this::row).toList();
    }

    /** The vessel with this id; refused when there is none. */
    public VesselRow require(long id) {
        return cold.vessel(id).map(this::row).orElseThrow(() -> new VesselRefused(Reason.UNKNOWN, id));
    }

    /** The vessel with this number as painted on it or scanned; refused when there is none. */
    public VesselRow require(String vesselNo) {
        return row(find(vesselNo));
    }

    Vessel find(String vesselNo) {
        String scanned = vesselNo == null ? "" : vesselNo.strip().toUpperCase(Locale.ROOT);
        return cold.vessel(scanned).orElseThrow(() -> new VesselRefused(Reason.UNKNOWN, scanned));
    }

    VesselRow row(Vessel vessel) {
        return vessel.row(cold.siteCode(vessel.siteId()), LocalDate.now(clock));
    }
}
