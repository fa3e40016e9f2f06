/** What a test inside the container needs: the deployment it runs in and a way to act as a role. */
package org.cordbank.testing;
