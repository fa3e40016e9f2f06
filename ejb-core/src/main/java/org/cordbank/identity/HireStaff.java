package org.cordbank.identity;

import java.util.Set;

/**
 * A new entry of the staff register.
 *
 * @param login name at sign-in, 3 to 60 letters, digits, dots or hyphens
 * @param password first password; as long as the rule {@code password_min_length} says, outside the demo
 * @param badge number on the badge, unique in the bank
 * @param pin as many digits as the rule {@code pin_length} says
 * @param partnerId the collector's hospital or the courier's company; null for the bank's own people
 */
public record HireStaff(
        String login,
        String printedName,
        String password,
        String badge,
        String pin,
        long siteId,
        Long partnerId,
        Set<Role> roles,
        boolean demo) {}
