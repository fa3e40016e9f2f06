/** The only home of timers: they let the postman carry mail and the workers do jobs; and the page that shows the queue. */
package org.cordbank.backoffice.jobs;
