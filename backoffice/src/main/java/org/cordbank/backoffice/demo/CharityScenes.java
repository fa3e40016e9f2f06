package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.DocumentState;
import org.cordbank.charity.applications.IntakeDesk;
import org.cordbank.charity.applications.MaskingDesk;
import org.cordbank.charity.review.CheckFindings;
import org.cordbank.charity.review.DirectorDesk;
import org.cordbank.charity.review.MedicalCheckDesk;
import org.cordbank.charity.review.PanelDesk;
import org.cordbank.charity.review.ReviewDesk;
import org.cordbank.charity.review.Vote;
import org.cordbank.kernel.Money;

/** The desks of the charity take a sample application as far as its stage. */
@ApplicationScoped
class CharityScenes {
    private static final List<String> PANEL = List.of("D-18", "D-40", "D-41");

    @Inject
    private Cast cast;

    @Inject
    private IntakeDesk intake;

    @Inject
    private MaskingDesk masking;

    @Inject
    private CharityPapers papers;

    @Inject
    private MedicalCheckDesk checks;

    @Inject
    private ReviewDesk reviews;

    @Inject
    private PanelDesk panel;

    @Inject
    private DirectorDesk director;

    @Inject
    private Clock clock;

    void play(ApplicationRow row, CharityStage stage) {
        String id = row.publicId().value();
        if (stage.reaches(CharityStage.MEDICAL_CHECK)) {
            cast.does(Parts.CHARITY, () -> takeIn(row.id()));
        }
        if (stage.reaches(CharityStage.REVIEW)) {
            cast.does(Parts.COORDINATOR, () -> check(id));
        }
        if (stage.reaches(CharityStage.PANEL)) {
            opine(PANEL.get(0), id);
            opine(PANEL.get(1), id);
        }
        if (stage.reaches(CharityStage.DIRECTOR)) {
            meet(id, stage);
        }
        if (stage == CharityStage.PUBLIC_NOTICE) {
            cast.does(Parts.DIRECTOR, () -> {
                Money amount = director.sheet(id).award().amount();
                director.approve("demo-aid-approve-1", id, amount, SampleStaff.PIN);
            });
        }
    }

    private void takeIn(long id) {
        intake.claim(id);
        intake.open(id, Locale.SIMPLIFIED_CHINESE).masked().documents().stream()
                .filter(paper -> paper.state() == DocumentState.HANDED_IN)
                .forEach(paper -> {
                    intake.accept(paper.publicId().value(), paper.version());
                    masking.keep(paper.publicId().value(), "masked.pdf", papers.masked(paper.code()));
                });
        intake.complete(id);
    }

    private void check(String id) {
        checks.claim(id);
        checks.pass(
                "demo-aid-check-" + id,
                id,
                new CheckFindings(null, "示例脐血库", "血液科 李医生（化名）", LocalDate.now(clock), "电话确认（样例）"));
    }

    private void opine(String badge, String id) {
        cast.does(badge, () -> {
            reviews.declare("demo-declare-" + badge + "-" + id, id, false, null);
            reviews.opine("demo-opine-" + badge + "-" + id, id, true, 4, "材料齐全，家庭负担沉重（样例）");
        });
    }

    private void meet(String id, CharityStage stage) {
        long meeting = cast.as(
                Parts.CHARITY_TOO, () -> panel.convene("demo-aid-meeting-" + stage.ordinal(), LocalDate.now(clock)));
        for (String badge : PANEL) {
            cast.does(badge, () -> {
                panel.attend(meeting);
                panel.vote(meeting, id, Vote.GRANT);
            });
        }
        cast.does(
                Parts.CHARITY_TOO,
                () -> panel.close("demo-aid-close-" + stage.ordinal(), meeting, "逐份审议材料与评审意见，表决通过。（样例）"));
    }
}
