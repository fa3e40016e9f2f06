package org.cordbank.lab.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.lab.testing.TestRefused.Reason;
import org.cordbank.quality.Qualifications;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/** A result is entered by a qualified analyst, on the page's newest state, while the unit is in quarantine or review. */
@ApplicationScoped
class MayTest {
    private static final String HLA = "T08";

    @Inject
    private ResultBook book;

    @Inject
    private Qualifications qualifications;

    @Inject
    private CurrentActor current;

    void check(Assay assay) {
        Actor analyst = current.get();
        boolean hlaOnly = !analyst.has(Role.QC_ANALYST);
        if (hlaOnly && !assay.code().equals(HLA)) {
            throw new TestRefused(Reason.ROLE, assay.title(), analyst.name(), assay.en());
        }
        qualifications.require(analyst, assay.infectious() ? "IDM_TESTING" : "TESTING");
    }

    /** Refuses a page that showed an older result, naming who entered the newer one. */
    void unchanged(UnitTest test, Assay assay, int seenRevision) {
        if (test.revision() != seenRevision) {
            String who = book.result(test.unitId(), test.seq(), test.revision())
                    .map(TestResult::testerName)
                    .orElse("-");
            throw new TestRefused(Reason.CHANGED_MEANWHILE, assay.title(), who, assay.en());
        }
    }

    /** The reason as it is kept; needed once the test was final. */
    static String reason(UnitTest test, Assay assay, String given) {
        String reason = given == null || given.isBlank() ? null : given.strip();
        if (test.wasFinal() && reason == null) {
            throw new TestRefused(Reason.ALREADY_FINAL, assay.title(), test.finalAt(), assay.en());
        }
        return reason;
    }

    static void enter(UnitRow unit, UnitTest test, Assay assay, String reason) {
        boolean stage = unit.status() == UnitStatus.QUARANTINE || unit.status() == UnitStatus.QA_REVIEW;
        if (!stage) {
            throw new TestRefused(Reason.UNIT_STATE, unit.label(), unit.status());
        }
        if (!test.state().takesResult() && reason == null) {
            throw new TestRefused(Reason.ALREADY_FINAL, assay.title(), test.finalAt(), assay.en());
        }
    }
}
