/**
 * Value objects of the whole bank: numbers with their check characters, money, names, the bank's clock and the way a
 * refusal is told. Every room may use them; they know no room. A class enters when a third room needs it.
 */
package org.cordbank.kernel;
