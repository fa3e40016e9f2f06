/**
 * What the proofs lay into a copy of the faces: instants at which a process can be stopped in the middle of an act, and
 * a thin door to the desks for whoever is signed in. The shipped faces hold none of it.
 */
package org.cordbank.prove.inside;
