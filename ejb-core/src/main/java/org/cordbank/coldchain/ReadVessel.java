package org.cordbank.coldchain;

/**
 * A reading by hand, typed twice because no device vouches for it.
 *
 * @param temperature °C at the top probe
 * @param level liquid nitrogen in percent, 0 to 100
 */
public record ReadVessel(
        String vesselNo, String temperature, String temperatureAgain, String level, String levelAgain) {}
