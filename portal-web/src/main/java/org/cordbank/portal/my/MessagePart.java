package org.cordbank.portal.my;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import org.cordbank.faces.text.Wording;
import org.cordbank.kernel.BankClock;
import org.cordbank.notification.MessageRow;

/** Says a message in the reader's language. */
@Named
@ApplicationScoped
public class MessagePart {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BankClock.ZONE);

    public String of(MessageRow message) {
        return Wording.of(message.textKey(), message.values().toArray());
    }

    /** When it came, and that it is new while it is. */
    public String when(MessageRow message) {
        String at = WHEN.format(message.createdAt());
        return message.isUnread() ? Wording.of("my.messages.new", at) : at;
    }
}
