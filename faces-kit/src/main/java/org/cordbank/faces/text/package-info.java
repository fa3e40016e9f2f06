/**
 * The words of both faces: the reader's language, size and theme kept in cookies (so that pages without a session know
 * them), and the sentences of every room found by their key. Nothing is decided by the browser's language.
 */
package org.cordbank.faces.text;
