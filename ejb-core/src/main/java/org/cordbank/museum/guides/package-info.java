/**
 * Guides: what languages they speak, what they can do, when they are on duty, and which session they lead. Words: guide,
 * roster, assignment, objection. One guide leads one session at a time; every other objection is shown and may be
 * overruled with a reason that is kept.
 */
package org.cordbank.museum.guides;
