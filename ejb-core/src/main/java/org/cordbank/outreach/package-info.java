/**
 * What the bank offers the public beside the museum: events to sign up for ({@code outreach.events}) and texts to read
 * ({@code outreach.articles}), under common rules. Nothing here knows a unit or a family.
 */
package org.cordbank.outreach;
