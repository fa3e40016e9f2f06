package org.cordbank.coldchain;

import java.math.BigDecimal;
import java.time.Instant;
import org.cordbank.kernel.Temperature;

/** One reading of a vessel. */
public record VesselReading(Instant at, Temperature temperature, BigDecimal levelPercent, String byName) {}
