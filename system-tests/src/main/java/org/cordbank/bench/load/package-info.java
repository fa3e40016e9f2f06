/** The load generator: a lean HTTP client, an open loop that keeps a schedule, a closed loop that counts throughput. */
package org.cordbank.bench.load;
