-- A letter may carry a calendar entry (iCalendar, RFC 5545); it is blanked together with the words of the letter.
ALTER TABLE notification_mails ADD COLUMN calendar MEDIUMTEXT NULL COMMENT 'a text/calendar part' AFTER body_html;
