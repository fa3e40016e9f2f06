/**
 * The evidence: who did what to which subject, when, why and with whose signature, append-only in one hash chain per
 * subject. Words: act, subject, chain, head, daily root. Rooms write through {@link org.cordbank.audit.AuditTrail};
 * auditors read and verify through {@link org.cordbank.audit.AuditRoom}.
 */
package org.cordbank.audit;
