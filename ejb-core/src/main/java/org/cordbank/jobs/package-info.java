/**
 * Work that outlives a click: jobs with progress that the back office claims by lease and any room implements, and the
 * keys that let a form be sent twice and done once. Words: job, order, worker, lease, form key. Every room may order; a
 * system administrator sees the queue.
 */
package org.cordbank.jobs;
