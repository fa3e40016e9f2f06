package org.cordbank.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The file is written by one library and opened by another one. */
@DisplayName("A calendar entry opens in another program")
class CalendarEntryTest {
    private static final Instant WRITTEN = Instant.parse("2026-11-25T08:00:00Z");

    @BeforeAll
    static void stayOffline() {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
    }

    @Test
    void itSaysWhoWhenAndWhereInBeijingTime() throws Exception {
        Calendar read = read(
                entry(0, false, "2026-12-01T01:00:00Z", "2026-12-01T02:30:00Z").text("parent@family.example"));

        assertThat(value(read, Property.METHOD)).isEqualTo("REQUEST");
        VEvent event = event(read);
        assertThat(value(event, Property.UID)).isEqualTo("visit-7K3Q9D2MXW4T0B5H@bank.example");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("生命科普馆参观，带上，好奇心；");
        assertThat(value(event, Property.ATTENDEE)).isEqualTo("mailto:parent@family.example");
        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:no-reply@bank.example");
        assertThat(instant(event, Property.DTSTART)).isEqualTo(Instant.parse("2026-12-01T01:00:00Z"));
        assertThat(instant(event, Property.DTEND)).isEqualTo(Instant.parse("2026-12-01T02:30:00Z"));
    }

    @Test
    void theTimeZoneStandsInTheFileForReadersElsewhere() {
        String text =
                entry(0, false, "2026-12-01T01:00:00Z", "2026-12-01T02:30:00Z").text(null);

        assertThat(text)
                .contains("BEGIN:VTIMEZONE")
                .contains("TZID:Asia/Shanghai")
                .contains("TZOFFSETTO:+0800")
                .contains("DTSTART;TZID=Asia/Shanghai:20261201T090000")
                .doesNotContain("BEGIN:DAYLIGHT");
    }

    @Test
    void aLeapDayAndTheNightNewYorkChangesItsClocksAreTheSameMomentForEverybody() throws Exception {
        for (String begins : new String[] {"2028-02-29T01:00:00Z", "2027-03-14T06:30:00Z", "2027-11-07T05:30:00Z"}) {
            Instant start = Instant.parse(begins);
            VEvent event = event(read(
                    entry(1, false, begins, start.plusSeconds(5400).toString()).text(null)));
            assertThat(instant(event, Property.DTSTART)).isEqualTo(start);
            assertThat(start.atZone(ZoneId.of("America/New_York")).toInstant())
                    .isEqualTo(instant(event, Property.DTSTART));
        }
    }

    @Test
    void aChangeKeepsTheUidAndCountsUpAndACancellationRemoves() throws Exception {
        Calendar moved = read(
                entry(1, false, "2026-12-02T01:00:00Z", "2026-12-02T02:30:00Z").text("a@b.example"));
        Calendar cancelled = read(
                entry(2, true, "2026-12-02T01:00:00Z", "2026-12-02T02:30:00Z").text("a@b.example"));

        assertThat(value(event(moved), Property.UID)).isEqualTo(value(event(cancelled), Property.UID));
        assertThat(value(event(moved), Property.SEQUENCE)).isEqualTo("1");
        assertThat(value(cancelled, Property.METHOD)).isEqualTo("CANCEL");
        assertThat(value(event(cancelled), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event(cancelled), Property.SEQUENCE)).isEqualTo("2");
    }

    private static CalendarEntry entry(int sequence, boolean cancelled, String begins, String ends) {
        return new CalendarEntry(
                "visit-7K3Q9D2MXW4T0B5H@bank.example",
                sequence,
                cancelled,
                "生命科普馆参观，带上，好奇心；",
                "演示地址",
                "预约编号 B26-000123-K",
                "https://bank.example/museum/booking.xhtml?b=7K3Q9D2MXW4T0B5H&s=abc",
                Instant.parse(begins),
                Instant.parse(ends),
                "no-reply@bank.example",
                WRITTEN);
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponent("VEVENT").orElseThrow();
    }

    private static String value(Calendar calendar, String property) {
        return calendar.getProperty(property).orElseThrow().getValue();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static Instant instant(VEvent event, String property) {
        Temporal temporal = ((net.fortuna.ical4j.model.property.DateProperty<?>)
                        event.getProperty(property).orElseThrow())
                .getDate();
        return temporal instanceof ZonedDateTime zoned
                ? zoned.toInstant()
                : LocalDateTime.from(temporal)
                        .atZone(ZoneId.of("Asia/Shanghai"))
                        .toInstant();
    }
}
