/**
 * Public events: World Cord Blood Day, culture week, lectures, livestreams with a replay and its words, volunteer days.
 * Words: event, sign-up, place, livestream, replay, certificate of attendance. Seats and the waiting list are the room
 * booking's, one session an event. Museum staff plan, publish, cancel and check in; everybody may look and sign up. A
 * published event keeps its time: who needs another cancels it, so that everybody is told, and publishes a new one.
 */
package org.cordbank.outreach.events;
