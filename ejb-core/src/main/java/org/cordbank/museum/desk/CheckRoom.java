package org.cordbank.museum.desk;

import java.math.BigDecimal;

/** A check to be recorded; the oxygen reading is null where the room asks for none. */
public record CheckRoom(long sessionId, long roomId, BigDecimal oxygenPercent, int heads, boolean infants) {}
