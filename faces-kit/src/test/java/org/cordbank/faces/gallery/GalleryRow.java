package org.cordbank.faces.gallery;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/** A row as a desk would give it. */
public record GalleryRow(String din, String status, BigDecimal volume, BigDecimal fee, Instant received)
        implements Serializable {}
