package org.cordbank.charity.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import org.cordbank.jobs.JobBoard;

/** Orders the papers of a decision in its transaction; the back office's worker presses them. */
@ApplicationScoped
public class CaseLetters {
    /** Name of the job. */
    public static final String KIND = "charity.paper";

    /** Papers of a case, by what the number means. */
    public enum Paper {
        /** Letter of a refusal; a decision's id. */
        REFUSAL,
        /** Letter of a grant with its amount explained; an award's id. */
        GRANT,
        /** A meeting's id. */
        MINUTES,
        /** Sheet of a public notice; a notice's id. */
        NOTICE,
        /** Voucher of a payout; its id. */
        VOUCHER,
        /** A fund's report in Chinese; its id. */
        REPORT,
        /** The same report in English. */
        REPORT_EN
    }

    @Inject
    private JobBoard jobs;

    public void refused(long decisionId) {
        order(Paper.REFUSAL, decisionId);
    }

    public void minutes(long meetingId) {
        order(Paper.MINUTES, meetingId);
    }

    /** Orders one paper; ordered twice it is pressed once. */
    public void order(Paper paper, long id) {
        jobs.orderOnce(
                KIND + "-" + paper + "-" + id,
                KIND,
                Json.createObjectBuilder()
                        .add("paper", paper.name())
                        .add("id", id)
                        .build());
    }
}
