/** The rules every view of the bank keeps, checked by each face over its own pages. */
package org.cordbank.faces.views;
