package org.cordbank.backoffice.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cordbank.booking.Contact;
import org.cordbank.kernel.EmailAddress;
import org.cordbank.kernel.MobileNumber;
import org.cordbank.kernel.PersonName;
import org.cordbank.museum.opening.AgeBand;
import org.cordbank.museum.opening.VisitorType;

/**
 * Sample visitors of the museum, invented; they are found again by their mail address.
 *
 * @param hour in which their session begins; 0 for any
 * @param asks day of the play on which they book; null for those who book when the play ends
 * @param visits first day that suits them, counted from the beginning of the play or from its end
 * @param with the party whose session they come to, or null
 * @param came heads that come
 * @param stars they give; 0 for none
 */
record VisitParty(
        String code,
        VisitorType type,
        int heads,
        int adults,
        AgeBand band,
        String organisation,
        String grade,
        String name,
        String needs,
        int hour,
        Integer asks,
        int visits,
        Fate fate,
        String with,
        int came,
        int stars,
        String words) {

    /** What becomes of the booking. */
    enum Fate {
        COMES,
        MISSES,
        CANCELS,
        DECLINED,
        STANDS,
        ASKS,
        WAITS,
        DISPLACED
    }

    static List<VisitParty> all() {
        try (InputStream file = VisitParty.class.getResourceAsStream("/demo/visits.csv");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(VisitParty::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static VisitParty of(NamedCsvRecord row) {
        String band = row.getField("band");
        String asks = row.getField("asks_on_day");
        return new VisitParty(
                row.getField("code"),
                VisitorType.valueOf(row.getField("type")),
                number(row, "heads"),
                number(row, "adults"),
                band.isEmpty() ? null : AgeBand.valueOf(band),
                row.getField("organisation"),
                row.getField("grade"),
                row.getField("name"),
                row.getField("needs"),
                number(row, "hour"),
                asks.isEmpty() ? null : Integer.valueOf(asks),
                number(row, "visits_on_day"),
                Fate.valueOf(row.getField("fate")),
                row.getField("with").isEmpty() ? null : row.getField("with"),
                number(row, "came"),
                number(row, "stars"),
                row.getField("words"));
    }

    private static int number(NamedCsvRecord row, String field) {
        return Integer.parseInt(row.getField(field));
    }

    /** True for those whose visit is history when the play ends. */
    boolean isPast() {
        return asks != null;
    }

    /** True for those the bank says yes to, when they have to ask. */
    boolean isWelcome() {
        return fate != Fate.DECLINED && fate != Fate.ASKS;
    }

    String email() {
        return "visit-" + code + "@example.com";
    }

    Contact contact() {
        String phone = "1380001%04d".formatted(Math.floorMod(code.hashCode(), 10_000));
        return new Contact(PersonName.of(name), MobileNumber.of(phone), EmailAddress.of(email()), "zh");
    }
}
