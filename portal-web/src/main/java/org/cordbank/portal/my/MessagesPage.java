package org.cordbank.portal.my;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cordbank.notification.FamilyMessages;
import org.cordbank.notification.MessageRow;

/** Everything the bank told the family, newest first; opening a message marks it as read. */
@Named
@ViewScoped
public class MessagesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;
    private static final String HERE = "/my/messages.xhtml";

    @Inject
    private FamilyMessages messages;

    private long after;
    private transient List<MessageRow> rows;

    public void load() {
        if (rows == null) {
            rows = messages.list(after, PAGE + 1);
        }
    }

    /** Marks a message as read and goes where it leads. */
    public String open(long id) {
        String target = messages.open(id).orElse(HERE);
        return target + (target.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /** Marks all that is shown, and everything older, as read. */
    public String readAll() {
        rows.stream().findFirst().ifPresent(newest -> messages.readUpTo(newest.id()));
        return HERE + "?faces-redirect=true";
    }

    public List<MessageRow> getRows() {
        return rows.subList(0, Math.min(PAGE, rows.size()));
    }

    /** Cursor of the next page; null on the last one. */
    public Long getNext() {
        return rows.size() > PAGE ? rows.get(PAGE - 1).id() : null;
    }

    public boolean isAnyUnread() {
        return getRows().stream().anyMatch(MessageRow::isUnread);
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }
}
