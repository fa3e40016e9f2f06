package org.cordbank.coldchain;

import java.math.BigDecimal;
import org.cordbank.kernel.Temperature;

/**
 * The limits of a vessel in force.
 *
 * @param highest warmest temperature at the top of the vessel
 * @param levelAlert below this percentage it should be filled
 * @param levelAlarm below this percentage it must be filled
 */
record VesselLimits(Temperature highest, BigDecimal levelAlert, BigDecimal levelAlarm) {}
