package org.cordbank.notification;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.cordbank.kernel.BankClock;

/**
 * An entry for the reader's calendar. The {@code uid} never changes, the {@code sequence} goes up with each change, so a
 * calendar moves or removes the entry it has. Written in Asia/Shanghai with its time zone inside, for readers elsewhere.
 *
 * @param uid worldwide name of the event, such as {@code visit-7K3Q...@bank.example}
 * @param cancelled true when the entry is to be removed
 * @param organizer mail address of the bank
 * @param writtenAt when this version was made
 */
public record CalendarEntry(
        String uid,
        int sequence,
        boolean cancelled,
        String title,
        String place,
        String words,
        String url,
        Instant begins,
        Instant ends,
        String organizer,
        Instant writtenAt) {
    private static final int SHANGHAI_HOURS = 8;

    /** The iCalendar file for one reader; {@code attendee} is the reader's mail address, or null for a plain file. */
    public String text(String attendee) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//CordBank//Visits//ZH");
        calendar.setMethod(cancelled ? Method.cancel() : Method.request());
        calendar.getTimezoneInfo().setDefaultTimezone(shanghai());
        calendar.addEvent(event(attendee));
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    private VEvent event(String attendee) {
        VEvent event = new VEvent();
        event.setUid(uid);
        event.setSequence(sequence);
        event.setDateTimeStamp(Date.from(writtenAt));
        event.setDateStart(Date.from(begins), true);
        event.setDateEnd(Date.from(ends), true);
        event.setSummary(title);
        event.setLocation(place);
        event.setDescription(words);
        event.setUrl(url);
        event.setOrganizer(new Organizer(null, organizer));
        event.setStatus(cancelled ? Status.cancelled() : Status.confirmed());
        if (attendee != null) {
            Attendee reader = new Attendee(null, attendee);
            reader.setParticipationStatus(ParticipationStatus.ACCEPTED);
            event.addAttendee(reader);
        }
        return event;
    }

    /** China has kept one time without daylight saving since 1991; sessions lie after that. */
    private static TimezoneAssignment shanghai() {
        String id = BankClock.ZONE.getId();
        StandardTime standard = new StandardTime();
        standard.setDateStart(new DateTimeComponents(1991, 9, 15, 2, 0, 0, false));
        standard.setTimezoneOffsetFrom(new UtcOffset(true, SHANGHAI_HOURS, 0));
        standard.setTimezoneOffsetTo(new UtcOffset(true, SHANGHAI_HOURS, 0));
        VTimezone component = new VTimezone(id);
        component.addStandardTime(standard);
        return new TimezoneAssignment(TimeZone.getTimeZone(BankClock.ZONE), component);
    }
}
