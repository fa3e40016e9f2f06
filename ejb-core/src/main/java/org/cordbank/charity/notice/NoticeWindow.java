package org.cordbank.charity.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cordbank.charity.applications.DiseaseClass;
import org.cordbank.charity.notice.AddressBudget.What;
import org.cordbank.charity.notice.NoticeRefused.Reason;
import org.cordbank.kernel.InvalidValue;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.PublicId;
import org.cordbank.kernel.Seals;
import org.cordbank.kernel.Sql;

/**
 * The public side of the notice: what is shown now, one by one, and objections. There is no list of what was shown before,
 * an address looks only so often, and a notice that is over is gone.
 */
@Stateless
@PermitAll
public class NoticeWindow {
    private static final int MOST = 60;
    private static final int LONGEST_WORDS = 1000;
    private static final int LONGEST_CONTACT = 100;
    private static final String TABLE = "charity_objections";
    private static final String SHOWN = "SELECT * FROM charity_notices_shown";

    @Inject
    private Sql sql;

    @Inject
    private AddressBudget budget;

    @Inject
    private Seals seals;

    @Inject
    private Clock clock;

    /** Notices that take objections now. @throws NoticeRefused TOO_MANY */
    public List<NoticeRow> current(String address) {
        budget.spend(What.NOTICE, address);
        return sql.rows(
                SHOWN + " WHERE state = 'OPEN' AND last_day >= today ORDER BY last_day, id LIMIT ?",
                NoticeWindow::row,
                MOST);
    }

    /** One notice by the name in its address. @throws NoticeRefused GONE, TOO_MANY */
    public NoticeRow notice(String publicId, String address) {
        budget.spend(What.NOTICE, address);
        return find(publicId);
    }

    /**
     * Files an objection; answers its number, by which it can be asked for by phone.
     *
     * @param contact mail address or telephone; empty when the objector wants no answer
     * @throws NoticeRefused OVER, SAY_WHAT, TOO_LONG, TOO_MANY
     */
    public String object(String publicId, String words, String contact, String address) {
        budget.spend(What.OBJECTION, address);
        NoticeRow notice = find(publicId);
        if (!notice.open()) {
            throw new NoticeRefused(Reason.OVER, notice.number());
        }
        String said = words == null ? "" : words.strip();
        if (said.isEmpty()) {
            throw new NoticeRefused(Reason.SAY_WHAT);
        }
        if (said.length() > LONGEST_WORDS) {
            throw new NoticeRefused(Reason.TOO_LONG, said.length(), LONGEST_WORDS);
        }
        String reach = contact == null ? "" : contact.strip();
        if (reach.length() > LONGEST_CONTACT) {
            throw new NoticeRefused(Reason.CONTACT, LONGEST_CONTACT);
        }
        return keep(publicId, said, reach);
    }

    private String keep(String publicId, String said, String reach) {
        long id = sql.next("charity_objections_seq");
        String number =
                String.format(Locale.ROOT, "OB-%d-%05d", LocalDate.now(clock).getYear(), id);
        sql.update(
                "INSERT INTO charity_objections (id, notice_id, number, words_sealed, contact_sealed, filed_at)"
                        + " SELECT ?, id, ?, ?, ?, ? FROM charity_notices_shown WHERE public_id = ?",
                id,
                number,
                seals.seal(said, new Seals.Place(TABLE, "words_sealed", id)),
                reach.isEmpty() ? null : seals.seal(reach, new Seals.Place(TABLE, "contact_sealed", id)),
                clock.instant(),
                PublicId.of(publicId).value());
        return number;
    }

    private NoticeRow find(String publicId) {
        try {
            return sql.one(
                            SHOWN + " WHERE public_id = ?",
                            NoticeWindow::row,
                            PublicId.of(publicId).value())
                    .orElseThrow(() -> new NoticeRefused(Reason.GONE));
        } catch (InvalidValue none) {
            throw new NoticeRefused(Reason.GONE);
        }
    }

    private static NoticeRow row(ResultSet row) throws SQLException {
        int age = row.getInt("age");
        Integer shown = row.wasNull() ? null : age;
        String disease = row.getString("disease_class");
        LocalDate last = row.getObject("last_day", LocalDate.class);
        LocalDate today = row.getObject("today", LocalDate.class);
        return new NoticeRow(
                row.getString("public_id"),
                row.getString("case_number"),
                row.getString("programme_zh"),
                row.getString("programme_en"),
                row.getString("name_shown"),
                shown,
                row.getString("city"),
                disease == null ? null : DiseaseClass.valueOf(disease),
                new Money(row.getBigDecimal("amount")),
                row.getObject("opened_on", LocalDate.class),
                last,
                "OPEN".equals(row.getString("state")) && !today.isAfter(last));
    }
}
