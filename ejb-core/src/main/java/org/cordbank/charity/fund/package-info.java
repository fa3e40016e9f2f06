/**
 * The glass box: what a fund received, spent and has left, from the Red Cross's account statements to the receipt. Words:
 * fund, donation, statement, cost, balance, report. Finance records; everybody reads the figures; no donation is taken here.
 */
package org.cordbank.charity.fund;
