package org.cordbank.charity.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.CaseFile;
import org.cordbank.charity.grants.GrantRecords;
import org.cordbank.charity.grants.PayoutRow;
import org.cordbank.charity.programmes.Programmes;
import org.cordbank.kernel.BankIdentity;
import org.cordbank.kernel.Sql;
import org.cordbank.papers.CharityPaper;
import org.cordbank.papers.CharityPaper.Section;
import org.cordbank.papers.CharityPaper.Signer;

/** Drafts the papers of a case for its file: minutes, public notice and voucher, in Chinese. */
@ApplicationScoped
class FilePapers {
    private static final String ROOM = "review";

    @Inject
    private Sql sql;

    @Inject
    private CaseFile cases;

    @Inject
    private GrantRecords grants;

    @Inject
    private Meetings meetings;

    @Inject
    private Programmes programmes;

    @Inject
    private BankIdentity bank;

    CharityPaper minutes(long meetingId) {
        CaseWords words = CaseWords.in(Locale.SIMPLIFIED_CHINESE);
        MeetingRow meeting = meetings.meeting(meetingId).orElseThrow();
        List<AgendaRow> agenda = meetings.agenda(meetingId);
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> votes = new ArrayList<>();
        for (AgendaRow row : agenda) {
            rows.add(List.of(
                    row.number(),
                    words.of(ROOM, "minutes.opinions", row.supporting(), row.reviewers(), row.meanScore()),
                    words.of(ROOM, "minutes.votes", row.grants(), row.refusals(), row.recused()),
                    words.of(ROOM, "Majority." + row.outcome())));
            row.votes()
                    .forEach(vote -> votes.add(List.of(
                            row.number(),
                            vote.staffName(),
                            words.of(ROOM, "Vote." + vote.vote().name()))));
        }
        List<Signer> signers = new ArrayList<>();
        signers.add(new Signer(words.of(ROOM, "minutes.secretary"), meeting.convenedBy()));
        meetings.present(meetingId).forEach(name -> signers.add(new Signer(words.of(ROOM, "minutes.member"), name)));
        return new CharityPaper(
                bank.name(words.locale()),
                meeting.number(),
                words.of(ROOM, "minutes.title"),
                "",
                meeting.heldOn(),
                List.of(
                        Section.words(
                                words.of(ROOM, "minutes.present"),
                                String.join("、", meetings.present(meetingId)),
                                words.of(ROOM, "minutes.quorum", programmes.rule("panel_quorum"), meeting.present())),
                        Section.table(
                                words.of(ROOM, "minutes.cases"),
                                List.of(
                                        words.of(ROOM, "number"),
                                        words.of(ROOM, "minutes.reviews"),
                                        words.of(ROOM, "minutes.vote"),
                                        words.of(ROOM, "minutes.outcome")),
                                rows),
                        Section.table(
                                words.of(ROOM, "minutes.each"),
                                List.of(
                                        words.of(ROOM, "number"),
                                        words.of(ROOM, "minutes.member"),
                                        words.of(ROOM, "minutes.vote")),
                                votes),
                        Section.words(words.of(ROOM, "minutes.words"), meeting.minutes())),
                signers,
                List.of(),
                words.locale());
    }

    CharityPaper notice(long noticeId) {
        CaseWords words = CaseWords.in(Locale.SIMPLIFIED_CHINESE);
        return sql.one(
                        "SELECT * FROM charity_notices WHERE id = ?",
                        row -> {
                            String name = row.getString("name_shown");
                            List<List<String>> facts = new ArrayList<>();
                            facts.add(List.of(
                                    words.of("notice", "name"), name == null ? words.of("notice", "unnamed") : name));
                            if (name != null) {
                                facts.add(List.of(words.of("notice", "age"), row.getString("age")));
                                facts.add(List.of(words.of("notice", "city"), String.valueOf(row.getString("city"))));
                            }
                            facts.add(List.of(
                                    words.of("notice", "disease"),
                                    words.of("applications", "DiseaseClass." + row.getString("disease_class"))));
                            facts.add(List.of(
                                    words.of("notice", "amount"),
                                    new org.cordbank.kernel.Money(row.getBigDecimal("amount")).print()));
                            LocalDate last = row.getObject("last_day", LocalDate.class);
                            LocalDate opened = row.getObject("opened_on", LocalDate.class);
                            return new CharityPaper(
                                    bank.name(words.locale()),
                                    row.getString("case_number") + "-N" + noticeId,
                                    words.of("notice", "paper.title"),
                                    "",
                                    opened,
                                    List.of(
                                            Section.words(
                                                    "",
                                                    words.of(
                                                            "notice",
                                                            "paper.text",
                                                            row.getString("case_number"),
                                                            row.getString("programme_zh"),
                                                            opened,
                                                            last)),
                                            Section.table(
                                                    words.of("notice", "paper.facts"),
                                                    List.of(
                                                            words.of("notice", "paper.what"),
                                                            words.of("notice", "paper.value")),
                                                    facts)),
                                    List.of(),
                                    List.of(words.of("notice", "paper.object", bank.publicUrl(), bank.phone())),
                                    words.locale());
                        },
                        noticeId)
                .orElseThrow();
    }

    CharityPaper voucher(long payoutId) {
        CaseWords words = CaseWords.in(Locale.SIMPLIFIED_CHINESE);
        PayoutRow payout = grants.payout(payoutId);
        ApplicationRow application = cases.application(payout.applicationId());
        var payee = cases.open(application.id(), "payout voucher").payee();
        return new CharityPaper(
                bank.name(words.locale()),
                payout.number() + "-P" + payout.instalment(),
                words.of("grants", "voucher.title"),
                "",
                payout.valueDate(),
                List.of(Section.table(
                        "",
                        List.of(words.of("grants", "voucher.what"), words.of("grants", "voucher.value")),
                        List.of(
                                List.of(words.of("grants", "voucher.case"), payout.number()),
                                List.of(
                                        words.of("grants", "voucher.programme"),
                                        programmes
                                                .programme(application.programmeId(), application.language())
                                                .name()),
                                List.of(words.of("grants", "voucher.part"), String.valueOf(payout.instalment())),
                                List.of(words.of("grants", "voucher.payee"), payee.holder()),
                                List.of(
                                        words.of("grants", "voucher.account"),
                                        payee.bank() + " " + payee.masked().account()),
                                List.of(
                                        words.of("grants", "voucher.amount"),
                                        payout.amount().print()),
                                List.of(words.of("grants", "voucher.reference"), payout.bankReference()),
                                List.of(
                                        words.of("grants", "voucher.date"),
                                        payout.valueDate().toString())))),
                List.of(
                        new Signer(words.of("grants", "voucher.prepared"), payout.preparedBy()),
                        new Signer(words.of("grants", "voucher.paid"), payout.paidBy()),
                        new Signer(words.of("grants", "voucher.received"), "")),
                List.of(words.of("grants", "voucher.receipt")),
                words.locale());
    }
}
