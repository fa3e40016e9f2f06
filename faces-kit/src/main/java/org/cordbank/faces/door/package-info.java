/**
 * The door of a face: keeps who signed in with the session and tells the container on every request, so that the desks'
 * roles hold. Knows identity only.
 */
package org.cordbank.faces.door;
