/**
 * The public notice of grants: names masked and only with consent, shown for the set working days, objections taken in and
 * answered, taken down when its time is over. Words: notice, objection, working day. Everybody reads, officers handle.
 */
package org.cordbank.charity.notice;
