/**
 * What was collected in the delivery room, written down on a phone by the collector of that hospital. Words: record,
 * irregular record, not collected. A record that cannot stand is kept as typed with a deviation, because the blood cannot
 * be collected again; quality assurance decides whether it stands.
 */
package org.cordbank.collection.bedside;
