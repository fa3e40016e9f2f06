/**
 * Who is at the counter: staff with their roles, badges and PINs, families with their mailed codes, and the second
 * person who signs. Words: actor, role, badge, signature, lock-out. The security admin keeps the staff register; every
 * room asks {@link org.cordbank.identity.CurrentActor} who acts.
 */
package org.cordbank.identity;
