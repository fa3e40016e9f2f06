/** The half of the harness that stays outside of the container: database, archive, one deployment per run. */
package org.cordbank.testing.host;
