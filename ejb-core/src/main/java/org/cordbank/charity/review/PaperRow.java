package org.cordbank.charity.review;

import java.time.Instant;

/** A pressed paper of a case. @param kind as ordered: REFUSAL, GRANT, NOTICE, VOUCHER, MINUTES */
public record PaperRow(String publicId, String kind, String number, Instant pressedAt) {}
