package org.cordbank.charity.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.CaseFile;
import org.cordbank.charity.applications.MaskedCase;
import org.cordbank.charity.programmes.Calendar;
import org.cordbank.charity.programmes.Programmes;
import org.cordbank.charity.programmes.WorkingDays;
import org.cordbank.charity.review.CaseLetters;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.PublicId;
import org.cordbank.kernel.Seals;
import org.cordbank.kernel.Sql;

/** Notices within the acts of those who approve and handle. */
@ApplicationScoped
public class Notices {
    private static final String TABLE = "charity_objections";
    private static final String CASE = "SELECT n.*, a.public_id AS case_public_id FROM charity_notices n"
            + " JOIN charity_applications a ON a.id = n.application_id";

    @Inject
    private Sql sql;

    @Inject
    private CaseFile cases;

    @Inject
    private Programmes programmes;

    @Inject
    private Calendar calendar;

    @Inject
    private CaseLetters letters;

    @Inject
    private Seals seals;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Begins the notice of a case; without consent it names nobody. */
    public void begin(ApplicationRow application, Money amount) {
        MaskedCase file = cases.masked(application.id());
        boolean consent = file.noticeConsent();
        LocalDate today = LocalDate.now(clock);
        LocalDate last = calendar.workingDays().after(today, programmes.rule("notice_working_days"));
        long id = sql.next("charity_notices_seq");
        sql.update(
                "INSERT INTO charity_notices (id, public_id, application_id, case_number, programme_zh, programme_en,"
                        + " name_shown, age, city, disease_class, amount, opened_on, last_day, shown_until, state)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')",
                id,
                PublicId.random().value(),
                application.id(),
                application.number().toString(),
                programmes
                        .programme(application.programmeId(), Locale.SIMPLIFIED_CHINESE)
                        .name(),
                programmes.programme(application.programmeId(), Locale.ENGLISH).name(),
                consent ? file.patient().name() : null,
                consent ? file.patientAge() : null,
                consent ? file.patient().city() : null,
                file.illness().diseaseClass(),
                amount.yuan(),
                today,
                last,
                last.plusDays(programmes.rule("notice_kept_days")));
        letters.order(CaseLetters.Paper.NOTICE, id);
        trail.record(AuditAct.on("notice", id, "begin")
                .with("application", application.number())
                .with("lastDay", last)
                .with("named", consent));
    }

    /** Takes the notice of a case down at once; does nothing when none is open. */
    public void stop(long applicationId) {
        sql.update(
                "UPDATE charity_notices SET state = 'STOPPED', name_shown = NULL, age = NULL, city = NULL, blanked_at = ?"
                        + " WHERE application_id = ? AND state = 'OPEN'",
                clock.instant(),
                applicationId);
    }

    /** Open notices, those that end first before others. */
    List<NoticeCase> open(int most) {
        WorkingDays days = calendar.workingDays();
        return sql.rows(
                CASE + " WHERE n.state = 'OPEN' ORDER BY n.last_day, n.id LIMIT ?", row -> row(row, days), most);
    }

    /** The notice, held until the act ends. */
    Optional<NoticeCase> hold(long id) {
        return sql.one("SELECT id FROM charity_notices WHERE id = ? FOR UPDATE", row -> row.getLong(1), id)
                .flatMap(this::notice);
    }

    Optional<NoticeCase> notice(long id) {
        WorkingDays days = calendar.workingDays();
        return sql.one(CASE + " WHERE n.id = ?", row -> row(row, days), id);
    }

    void pass(long id) {
        sql.update("UPDATE charity_notices SET state = 'PASSED' WHERE id = ? AND state = 'OPEN'", id);
    }

    /** Blanks what names people in notices whose time is over; answers how many. */
    int blank() {
        return sql.update(
                "UPDATE charity_notices SET name_shown = NULL, age = NULL, city = NULL, blanked_at = ?"
                        + " WHERE blanked_at IS NULL AND shown_until < ? AND state <> 'OPEN'",
                clock.instant(),
                LocalDate.now(clock));
    }

    boolean answer(long objectionId, boolean upheld, String words, long staffId, String staffName) {
        return sql.update(
                        "UPDATE charity_objections SET answered_at = ?, answered_by = ?, answered_by_name = ?, upheld = ?,"
                                + " answer = ? WHERE id = ? AND answered_at IS NULL",
                        clock.instant(),
                        staffId,
                        staffName,
                        upheld,
                        words,
                        objectionId)
                == 1;
    }

    Optional<Long> noticeOf(long objectionId) {
        return sql.one("SELECT notice_id FROM charity_objections WHERE id = ?", row -> row.getLong(1), objectionId);
    }

    private NoticeCase row(ResultSet row, WorkingDays days) throws SQLException {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = row.getObject("last_day", LocalDate.class);
        int left = today.isAfter(last) ? -Math.max(1, days.between(last, today)) : days.between(today, last);
        return new NoticeCase(
                row.getLong("id"),
                row.getLong("application_id"),
                row.getString("public_id"),
                row.getString("case_public_id"),
                row.getString("case_number"),
                new Money(row.getBigDecimal("amount")),
                row.getObject("opened_on", LocalDate.class),
                last,
                left,
                objections(row.getLong("id")));
    }

    private List<ObjectionRow> objections(long noticeId) {
        return sql.rows(
                "SELECT * FROM charity_objections WHERE notice_id = ? ORDER BY id",
                row -> {
                    long id = row.getLong("id");
                    boolean right = row.getBoolean("upheld");
                    Boolean upheld = row.wasNull() ? null : right;
                    String contact =
                            seals.open(row.getBytes("contact_sealed"), new Seals.Place(TABLE, "contact_sealed", id));
                    return new ObjectionRow(
                            id,
                            row.getString("number"),
                            seals.open(row.getBytes("words_sealed"), new Seals.Place(TABLE, "words_sealed", id)),
                            contact == null ? "" : contact,
                            Sql.instant(row, "filed_at"),
                            Sql.instant(row, "answered_at"),
                            row.getString("answered_by_name"),
                            upheld,
                            row.getString("answer"));
                },
                noticeId);
    }
}
