/**
 * What keeps blood cold: the register of vessels with their readings and alarms, and the loggers that travel with a
 * transport box. Words: vessel, zone, reading, alarm, logger, curve, verdict. Storage custodians read vessels and answer
 * alarms; storage puts bags only into a vessel that stands open here, and reception takes the logger's verdict from here.
 */
package org.cordbank.coldchain;
