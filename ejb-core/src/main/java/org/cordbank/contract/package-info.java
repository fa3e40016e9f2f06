/**
 * What the family and the bank owe each other: a draft, its signature by the family, its countersignature by the bank,
 * and the certificate of storage that anyone may verify. Words: draft, plan, consent, sign, countersign, decline,
 * certificate, verification. Families draft and sign on the portal; the contract signatory decides in the back office; a
 * contract never repeats its unit's state.
 */
package org.cordbank.contract;
