package org.cordbank.charity.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.CaseFile;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.Sql;

/** Repository of the panel's meetings. */
@ApplicationScoped
class Meetings {
    private static final String ROW =
            "SELECT m.*, (SELECT COUNT(*) FROM charity_attendances a WHERE a.meeting_id = m.id)"
                    + " AS present, (SELECT COUNT(*) FROM charity_agenda g WHERE g.meeting_id = m.id) AS cases"
                    + " FROM charity_meetings m";

    @Inject
    private Sql sql;

    @Inject
    private Opinions opinions;

    @Inject
    private CaseFile cases;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    long convene(LocalDate heldOn, List<ApplicationRow> agenda) {
        long id = sql.next("charity_meetings_seq");
        sql.update(
                "INSERT INTO charity_meetings (id, number, held_on, convened_by, convened_by_name, convened_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                id,
                String.format(java.util.Locale.ROOT, "PM-%d-%04d", heldOn.getYear(), id),
                heldOn,
                current.get().id(),
                current.get().name(),
                clock.instant());
        agenda.forEach(row ->
                sql.update("INSERT INTO charity_agenda (meeting_id, application_id) VALUES (?, ?)", id, row.id()));
        return id;
    }

    List<MeetingRow> latest(int most) {
        return sql.rows(ROW + " ORDER BY m.id DESC LIMIT ?", Meetings::row, most);
    }

    Optional<MeetingRow> meeting(long id) {
        return sql.one(ROW + " WHERE m.id = ?", Meetings::row, id);
    }

    /** The meeting, held until the act ends. */
    Optional<MeetingRow> hold(long id) {
        return sql.one("SELECT id FROM charity_meetings WHERE id = ? FOR UPDATE", row -> row.getLong(1), id)
                .flatMap(this::meeting);
    }

    /** Cases on the agenda of a meeting that is still open. */
    List<Long> onOpenAgendas() {
        return sql.rows(
                "SELECT g.application_id FROM charity_agenda g JOIN charity_meetings m ON m.id = g.meeting_id"
                        + " WHERE m.closed_at IS NULL",
                row -> row.getLong(1));
    }

    void attend(long meetingId) {
        sql.update(
                "INSERT INTO charity_attendances (meeting_id, staff_id, staff_name, at) SELECT ?, ?, ?, ? FROM DUAL"
                        + " WHERE NOT EXISTS (SELECT 1 FROM charity_attendances WHERE meeting_id = ? AND staff_id = ?)",
                meetingId,
                current.get().id(),
                current.get().name(),
                clock.instant(),
                meetingId,
                current.get().id());
    }

    List<String> present(long meetingId) {
        return sql.rows(
                "SELECT staff_name FROM charity_attendances WHERE meeting_id = ? ORDER BY at",
                row -> row.getString(1),
                meetingId);
    }

    boolean isPresent(long meetingId, long staffId) {
        return sql.one(
                        "SELECT 1 FROM charity_attendances WHERE meeting_id = ? AND staff_id = ?",
                        row -> row.getInt(1),
                        meetingId,
                        staffId)
                .isPresent();
    }

    /** Keeps a vote or changes it; the meeting is held by the caller. */
    void vote(long meetingId, long applicationId, Vote vote) {
        long me = current.get().id();
        int changed = sql.update(
                "UPDATE charity_votes SET vote = ?, at = ? WHERE meeting_id = ? AND application_id = ? AND staff_id = ?",
                vote,
                clock.instant(),
                meetingId,
                applicationId,
                me);
        if (changed == 0) {
            sql.update(
                    "INSERT INTO charity_votes (meeting_id, application_id, staff_id, staff_name, vote, at)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    meetingId,
                    applicationId,
                    me,
                    current.get().name(),
                    vote,
                    clock.instant());
        }
    }

    void reason(long meetingId, long applicationId, String code, String words) {
        sql.update(
                "UPDATE charity_agenda SET refusal_reason = ?, refusal_words = ? WHERE meeting_id = ? AND application_id = ?",
                code,
                words.strip(),
                meetingId,
                applicationId);
    }

    void outcome(long meetingId, long applicationId, Majority outcome) {
        sql.update(
                "UPDATE charity_agenda SET outcome = ? WHERE meeting_id = ? AND application_id = ?",
                outcome,
                meetingId,
                applicationId);
    }

    void close(long meetingId, String minutes) {
        sql.update(
                "UPDATE charity_meetings SET closed_at = ?, minutes = ? WHERE id = ?",
                clock.instant(),
                minutes,
                meetingId);
    }

    List<AgendaRow> agenda(long meetingId) {
        List<VoteRow> votes = sql.rows(
                "SELECT application_id, staff_id, staff_name, vote FROM charity_votes WHERE meeting_id = ? ORDER BY at",
                row -> new VoteRow(row.getLong(1), row.getLong(2), row.getString(3), Vote.valueOf(row.getString(4))),
                meetingId);
        return sql.rows(
                "SELECT application_id, refusal_reason, refusal_words, outcome FROM charity_agenda WHERE meeting_id = ?"
                        + " ORDER BY application_id",
                row -> agendaRow(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), votes),
                meetingId);
    }

    private AgendaRow agendaRow(long id, String reason, String words, String outcome, List<VoteRow> votes) {
        ApplicationRow application = cases.application(id);
        List<OpinionRow> given = opinions.of(id, opinions.round(id)).stream()
                .filter(OpinionRow::isGiven)
                .toList();
        int sum = given.stream().mapToInt(OpinionRow::score).sum();
        String mean = given.isEmpty()
                ? ""
                : BigDecimal.valueOf(sum)
                        .divide(BigDecimal.valueOf(given.size()), 1, RoundingMode.HALF_UP)
                        .toString();
        return new AgendaRow(
                id,
                application.publicId().value(),
                application.number().toString(),
                application.programmeCode(),
                (int) given.stream().filter(OpinionRow::supports).count(),
                given.size(),
                mean,
                votes.stream().filter(vote -> vote.applicationId() == id).toList(),
                reason,
                words,
                outcome);
    }

    private static MeetingRow row(java.sql.ResultSet row) throws java.sql.SQLException {
        return new MeetingRow(
                row.getLong("id"),
                row.getString("number"),
                row.getObject("held_on", LocalDate.class),
                row.getString("convened_by_name"),
                Sql.instant(row, "closed_at"),
                row.getString("minutes"),
                row.getInt("present"),
                row.getInt("cases"));
    }
}
