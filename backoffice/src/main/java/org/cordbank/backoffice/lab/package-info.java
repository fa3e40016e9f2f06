/** Pages of the laboratory: shift, batch and step runner, freezing runs, results and their verification. */
package org.cordbank.backoffice.lab;
