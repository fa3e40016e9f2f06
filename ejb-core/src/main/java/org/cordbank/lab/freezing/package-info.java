/**
 * Controlled-rate freezing: a run takes prepared bags through a program of the catalogue; the freezer's log is imported
 * as a curve (program, chamber and sample temperature over time), checked against the limits, and a person gives the
 * verdict. Words: run, load, curve, plateau (the sample's heat of fusion), verdict. Technicians and storage custodians
 * enter; a curve out of limit is judged by quality assurance.
 */
package org.cordbank.lab.freezing;
