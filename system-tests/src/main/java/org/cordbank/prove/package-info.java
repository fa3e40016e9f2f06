/**
 * The proofs: a client that writes down what it was told about every act, faults that break the bank while it acts, and
 * the invariants that must hold when it is back.
 */
package org.cordbank.prove;
