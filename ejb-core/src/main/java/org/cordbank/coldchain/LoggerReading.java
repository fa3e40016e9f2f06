package org.cordbank.coldchain;

import java.time.Instant;
import org.cordbank.kernel.Temperature;

/** One temperature of a transport logger at the moment its own clock gave. */
public record LoggerReading(Instant at, Temperature temperature) {}
