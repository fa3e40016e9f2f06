/**
 * A visit beside its seats: who comes, with how many grown-ups, and everything after the booking. Words: visitor type,
 * age band, ratio, letter, pass (the signed link that opens one booking), reminder, class certificate, feedback. Anyone may
 * book; a pass opens one booking to whoever has it. Names of minors are neither asked for nor kept.
 */
package org.cordbank.museum.visits;
