/** Pages of the room {@code org.cordbank.storage}. */
package org.cordbank.backoffice.storage;
