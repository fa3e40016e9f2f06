/**
 * The way out of quarantine: every release criterion is evaluated from the rooms that own it, QA signs, then the medical
 * director signs with an outcome; a qualified position is reserved in the same act and the move is done by two people
 * afterwards. Only then is the certificate issued. Words: criterion, QA release, medical release, outcome.
 */
package org.cordbank.release;
