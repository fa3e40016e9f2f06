package org.cordbank.identity;

/**
 * A fresh one-time-password secret, shown once.
 *
 * @param typed in Base 32, for typing it into the app
 * @param address for the QR code
 */
public record TotpSecret(String typed, String address) {}
