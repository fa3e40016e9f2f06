/**
 * Laid into a copy of a face by tests alone: counts the SQL statements of each answer, by the driver's own log, on the
 * thread that answers. What timers ask meanwhile does not count.
 */
package org.cordbank.count.inside;
