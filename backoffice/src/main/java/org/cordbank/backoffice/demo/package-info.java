/**
 * The demo: sample staff and a named cast of sample families, one unit at every stage, made by walking the real desks.
 * Nothing here works outside the demo, and no desk of the bank knows of it.
 */
package org.cordbank.backoffice.demo;
