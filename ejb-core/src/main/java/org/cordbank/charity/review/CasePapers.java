package org.cordbank.charity.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.CaseFile;
import org.cordbank.charity.grants.AwardLine;
import org.cordbank.charity.grants.AwardRow;
import org.cordbank.charity.grants.GrantRecords;
import org.cordbank.charity.programmes.Programmes;
import org.cordbank.charity.review.CaseLetters.Paper;
import org.cordbank.kernel.BankIdentity;
import org.cordbank.kernel.Sql;
import org.cordbank.papers.CharityPaper;
import org.cordbank.papers.CharityPaper.Section;
import org.cordbank.papers.CharityPaper.Signer;

/** Drafts the letters to an applicant, in the applicant's language. */
@ApplicationScoped
class CasePapers {
    private static final String ROOM = "review";
    private static final String WHY = "letter to the applicant";

    @Inject
    private Sql sql;

    @Inject
    private CaseFile cases;

    @Inject
    private GrantRecords grants;

    @Inject
    private FilePapers filed;

    @Inject
    private Refusals refusals;

    @Inject
    private Programmes programmes;

    @Inject
    private BankIdentity bank;

    @Inject
    private Clock clock;

    /** A paper, and whose applicant may read it; null for the bank's file alone. */
    record Drafted(CharityPaper paper, Long applicationId) {}

    private record Decided(long applicationId, String code, String words, String by, LocalDate on, String number) {}

    Drafted draft(Paper kind, long subject) {
        return switch (kind) {
            case REFUSAL -> refusal(subject);
            case GRANT -> grant(subject);
            case MINUTES -> new Drafted(filed.minutes(subject), null);
            case NOTICE -> new Drafted(filed.notice(subject), null);
            case VOUCHER -> new Drafted(filed.voucher(subject), null);
            case REPORT, REPORT_EN -> throw new IllegalArgumentException("A report is drafted by the fund");
        };
    }

    private Drafted refusal(long decisionId) {
        Decided decided = sql.one(
                        "SELECT application_id, reason_code, words, decided_by_name, decided_at FROM charity_decisions"
                                + " WHERE id = ?",
                        row -> new Decided(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                day(Sql.instant(row, "decided_at")),
                                ""),
                        decisionId)
                .orElseThrow();
        ApplicationRow application = cases.application(decided.applicationId());
        CaseWords words = CaseWords.in(application.language());
        LocalDate until = decided.on().plusDays(programmes.rule("appeal_days"));
        CharityPaper paper = new CharityPaper(
                bank.name(words.locale()),
                application.number() + "-R" + decisionId,
                words.of(ROOM, "letter.refusal.title"),
                words.of(ROOM, "letter.to", applicant(application)),
                decided.on(),
                List.of(
                        Section.words(
                                "",
                                words.of(ROOM, "letter.refusal.text", application.number(), programme(application))),
                        Section.words(
                                words.of(ROOM, "letter.reason"),
                                refusals.sentence(application, decided.code(), decided.words()))),
                List.of(),
                List.of(words.of(ROOM, "letter.appeal", until), words.of(ROOM, "letter.phone", bank.phone())),
                words.locale());
        return new Drafted(paper, application.id());
    }

    private Drafted grant(long awardId) {
        AwardRow award = grants.award(awardId);
        ApplicationRow application = cases.application(award.applicationId());
        CaseWords words = CaseWords.in(application.language());
        List<List<String>> lines = new ArrayList<>();
        for (AwardLine line : award.lines()) {
            lines.add(List.of(
                    words.of(
                            "grants",
                            "Step." + line.step().name(),
                            line.values().toArray()),
                    line.after().print()));
        }
        List<List<String>> parts = grants.payouts(application.id()).stream()
                .filter(payout -> payout.awardId() == awardId)
                .map(payout -> List.of(
                        words.of(ROOM, "letter.part", payout.instalment()),
                        words.of(ROOM, payout.afterProof() ? "letter.afterProof" : "letter.until", payout.dueOn()),
                        payout.amount().print()))
                .toList();
        CharityPaper paper = new CharityPaper(
                bank.name(words.locale()),
                application.number() + "-G" + awardId,
                words.of(ROOM, "letter.grant.title"),
                words.of(ROOM, "letter.to", applicant(application)),
                LocalDate.now(clock),
                List.of(
                        Section.words(
                                "",
                                words.of(
                                        ROOM,
                                        "letter.grant.text",
                                        application.number(),
                                        programme(application),
                                        award.amount().print())),
                        Section.amounts(
                                words.of(ROOM, "letter.why"),
                                List.of(words.of(ROOM, "letter.step"), words.of(ROOM, "letter.after")),
                                lines),
                        Section.amounts(
                                words.of(ROOM, "letter.parts"),
                                List.of(
                                        words.of(ROOM, "letter.instalment"),
                                        words.of(ROOM, "letter.when"),
                                        words.of(ROOM, "letter.amount")),
                                parts)),
                List.of(new Signer(words.of(ROOM, "letter.director"), award.decidedBy())),
                List.of(words.of(ROOM, "letter.use"), words.of(ROOM, "letter.phone", bank.phone())),
                words.locale());
        return new Drafted(paper, application.id());
    }

    private String applicant(ApplicationRow application) {
        return cases.open(application.id(), WHY).applicant().name().value();
    }

    private String programme(ApplicationRow application) {
        return programmes
                .programme(application.programmeId(), application.language())
                .name();
    }

    private LocalDate day(java.time.Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
