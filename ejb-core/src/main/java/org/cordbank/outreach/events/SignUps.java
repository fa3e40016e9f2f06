package org.cordbank.outreach.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.BookingRow;
import org.cordbank.booking.BookingState;
import org.cordbank.booking.WaitRow;
import org.cordbank.booking.WaitingList;
import org.cordbank.papers.Files;
import org.cordbank.papers.StoredFile;

/** Sign-ups and places in the waiting list, found by the key their owner holds. */
@ApplicationScoped
class SignUps {
    @Inject
    private EventBook book;

    @Inject
    private EventSight sight;

    @Inject
    private BookingRegister register;

    @Inject
    private WaitingList waiting;

    @Inject
    private Files files;

    Optional<SignUpRow> of(String key) {
        Optional<SignUpRow> booked = booking(key).map(this::row);
        return booked.isPresent()
                ? booked
                : waiting.place(bare(key)).filter(this::isOurs).map(this::row);
    }

    /** A finished booking of this room. */
    Optional<BookingRow> booking(String key) {
        return register.booking(bare(key)).filter(row -> row.room().equals(EventBoard.ROOM) && row.number() != null);
    }

    /** The seats a place was offered, while they are held. */
    Optional<BookingRow> offer(WaitRow place) {
        return Optional.ofNullable(place.bookingId())
                .flatMap(register::booking)
                .filter(row -> row.state() == BookingState.HELD);
    }

    Optional<AttendanceFile> certificate(String key) {
        return booking(key).flatMap(row -> book.certificate(row.id())).map(this::read);
    }

    private AttendanceFile read(long fileId) {
        StoredFile about = files.about(fileId);
        try (InputStream content = files.open(fileId)) {
            return new AttendanceFile(about.originalName(), about.mediaType(), content.readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean isOurs(WaitRow place) {
        return book.ofSession(place.sessionId()).isPresent();
    }

    private SignUpRow row(BookingRow booking) {
        OpenEvent event = sight.of(book.ofSession(booking.sessionId()).orElseThrow());
        String name = register.contact(booking).orElseThrow().name().masked();
        return new SignUpRow(
                booking.publicId(),
                event,
                booking.number(),
                booking.heads(),
                name,
                booking.state(),
                null,
                0,
                null,
                null,
                book.certificate(booking.id()).isPresent());
    }

    private SignUpRow row(WaitRow place) {
        OpenEvent event = sight.of(book.ofSession(place.sessionId()).orElseThrow());
        String name = waiting.contact(place.contactId()).orElseThrow().name().masked();
        Optional<BookingRow> offer = offer(place);
        return new SignUpRow(
                place.publicId(),
                event,
                null,
                place.heads(),
                name,
                null,
                place.state(),
                waiting.before(place),
                offer.map(BookingRow::publicId).orElse(null),
                offer.map(BookingRow::expiresAt).orElse(null),
                false);
    }

    private static String bare(String key) {
        return key == null ? "" : key.strip();
    }
}
