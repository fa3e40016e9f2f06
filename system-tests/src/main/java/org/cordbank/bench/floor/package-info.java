/**
 * What the pages are measured against: the least that could answer the same question in the same process from the same
 * pool. Laid into a copy of a face by the benchmark alone; the shipped faces do not hold it.
 */
package org.cordbank.bench.floor;
