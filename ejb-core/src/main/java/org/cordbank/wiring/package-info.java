/** Where the bank meets its container: the data source and what the operator asks about its health. It knows no room. */
package org.cordbank.wiring;
