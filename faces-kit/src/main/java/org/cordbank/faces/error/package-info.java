/** When an act is refused or something breaks: what the reader is told, and where the rest is written down. */
package org.cordbank.faces.error;
