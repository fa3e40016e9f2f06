/** How values of the bank pass between a page and the rooms: records read by views, typed text made into values. */
package org.cordbank.faces.value;
