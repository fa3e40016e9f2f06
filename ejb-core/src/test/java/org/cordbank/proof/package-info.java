/**
 * A room that exists in the tests only: crates on shelves, built exactly like a room of the bank, to prove that hidden
 * entities, value objects, desks and roles work in the container before a room relies on them.
 */
package org.cordbank.proof;
