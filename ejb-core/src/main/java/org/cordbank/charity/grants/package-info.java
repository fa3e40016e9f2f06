/**
 * How much a case is given and why, held within budget and ceilings, and how it is paid: in instalments by two people after
 * the account's name was matched, until proof of use is in. Words: award, tier, ceiling, instalment, payout, reclaim.
 */
package org.cordbank.charity.grants;
