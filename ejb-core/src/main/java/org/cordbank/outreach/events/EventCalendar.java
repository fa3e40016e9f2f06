package org.cordbank.outreach.events;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** The public calendar to subscribe to, in iCalendar (RFC 5545). Instants in UTC: calendars show them in their own time. */
public final class EventCalendar {
    private EventCalendar() {}

    /**
     * The calendar of {@code events}.
     *
     * @param host domain that makes the identifiers worldwide unique
     * @param base address of the portal without a slash at its end
     */
    public static String of(List<OpenEvent> events, Locale reader, String name, String host, String base) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//CordBank//Events//ZH");
        calendar.setMethod(Method.publish());
        calendar.setName(name);
        events.forEach(open -> calendar.addEvent(entry(open.event(), reader, host, base)));
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    private static VEvent entry(EventRow event, Locale reader, String host, String base) {
        VEvent entry = new VEvent();
        entry.setUid("event-" + event.publicId() + "@" + host);
        entry.setSequence(event.sequence());
        entry.setDateTimeStamp(Date.from(event.changedAt()));
        entry.setDateStart(Date.from(event.plan().begins()), true);
        entry.setDateEnd(Date.from(event.plan().ends()), true);
        entry.setSummary(event.title(reader));
        entry.setLocation(event.place(reader));
        entry.setUrl(base + "/outreach/event.xhtml?id=" + event.publicId());
        entry.setStatus(event.state() == EventState.CANCELLED ? Status.cancelled() : Status.confirmed());
        return entry;
    }
}
