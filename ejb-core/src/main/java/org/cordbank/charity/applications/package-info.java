/**
 * Applications for aid: filled in task by task, handed in once, checked paper by paper at intake, and from there carried
 * through review, award and payment by the charity's other desks. Words: task, paper, helper, hand over, send back, case.
 * Applicants reach their own cases alone; the charity officer reads masked, and in the clear for a reason that is recorded.
 */
package org.cordbank.charity.applications;
