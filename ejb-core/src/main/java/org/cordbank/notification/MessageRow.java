package org.cordbank.notification;

import java.time.Instant;
import java.util.List;

/**
 * A message on a family's pages.
 *
 * @param textKey key of its sentence in the texts of the room that sent it
 * @param values what the sentence quotes
 * @param link page of the portal it leads to, from the root; null when none
 * @param readAt null while unread
 */
public record MessageRow(long id, String textKey, List<String> values, String link, Instant createdAt, Instant readAt) {
    public MessageRow {
        values = List.copyOf(values);
    }

    public MessageState state() {
        return isUnread() ? MessageState.UNREAD : MessageState.READ;
    }

    public boolean isUnread() {
        return readAt == null;
    }
}
