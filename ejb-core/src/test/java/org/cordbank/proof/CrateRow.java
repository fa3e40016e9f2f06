package org.cordbank.proof;

import java.math.BigDecimal;

/** A crate as others see it. */
public record CrateRow(long id, Tag tag, BigDecimal netG, String shelf) {}
