/**
 * Everything that becomes paper or comes from it: files people hand in, kept under the hash of their content; PDF
 * documents pressed from templates; barcodes on labels. Words: file, purpose, paper, press, label. Any room may press and
 * keep; who may read a file is decided by the room that keeps its number.
 */
package org.cordbank.papers;
