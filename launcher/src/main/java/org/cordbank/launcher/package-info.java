/**
 * Starts the whole bank on one machine and stops it again: database, migrations, catalogues, the two faces as processes
 * of their own and, in the demo, a mail catcher. Knows the bank only by its addresses.
 */
package org.cordbank.launcher;
