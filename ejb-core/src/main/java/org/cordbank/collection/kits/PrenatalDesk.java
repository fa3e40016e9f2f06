package org.cordbank.collection.kits;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.collection.kits.PrenatalRefused.Reason;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;
import org.cordbank.papers.FilePurpose;
import org.cordbank.papers.Files;
import org.cordbank.papers.StoredFile;
import org.cordbank.unit.UnitRegister;

/** The mother's prenatal results: customer service attaches and never opens, two roles open for a recorded reason. */
@Stateless
@RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.MEDICAL_DIRECTOR, Roles.QC_ANALYST})
public class PrenatalDesk {
    private static final int SHORTEST_REASON = 4;

    @Inject
    private KitShelf shelf;

    @Inject
    private UnitRegister units;

    @Inject
    private Files files;

    @Inject
    private FormKeys forms;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** A file to read, with the name and type to hand it out under. */
    public record Opened(StoredFile file, InputStream content) {}

    /** What is on file for a unit, without its content, oldest first. */
    public List<PrenatalRow> of(long unitId) {
        return shelf.resultsOf(unitId).stream().map(PrenatalResult::row).toList();
    }

    /** Attaches the results; a wrong type or a damaged file is refused by what is in it. */
    @RolesAllowed(Roles.CUSTOMER_SERVICE)
    public PrenatalRow attach(String formKey, long unitId, String fileName, InputStream content) {
        String id = forms.once(
                formKey, "collection.attach-prenatal", () -> Long.toString(attached(unitId, fileName, content)));
        return result(Long.parseLong(id)).row();
    }

    private long attached(long unitId, String fileName, InputStream content) {
        if (content == null) {
            throw new PrenatalRefused(Reason.NO_FILE);
        }
        units.unit(unitId);
        StoredFile file = files.keep(FilePurpose.MEDICAL_EVIDENCE, fileName, content);
        PrenatalResult result = new PrenatalResult(
                unitId, file.id(), file.originalName(), actor.get().name(), clock.instant());
        shelf.add(result);
        trail.record(AuditAct.on("unit", unitId, "attach-prenatal-results")
                .with("result", result.id())
                .with("sha256", file.sha256()));
        return result.id();
    }

    /** Takes results that belong elsewhere out of force; the file stays. */
    @RolesAllowed(Roles.CUSTOMER_SERVICE)
    public void voidResult(long resultId, String reason) {
        PrenatalResult result = result(resultId);
        String why = typed(reason);
        result.voidBecause(why);
        trail.record(AuditAct.on("unit", result.unitId(), "void-prenatal-results")
                .with("result", resultId)
                .because(why));
    }

    /** Opens the results; who looked and why stands in the unit's audit trail. Close the content. */
    @RolesAllowed({Roles.MEDICAL_DIRECTOR, Roles.QC_ANALYST})
    public Opened open(long resultId, String reason) {
        PrenatalResult result = result(resultId);
        String why = typed(reason);
        trail.record(AuditAct.on("unit", result.unitId(), "open-prenatal-results")
                .with("result", resultId)
                .because(why));
        return new Opened(files.about(result.fileId()), files.open(result.fileId()));
    }

    private PrenatalResult result(long resultId) {
        return shelf.result(resultId).orElseThrow(() -> new PrenatalRefused(Reason.UNKNOWN, resultId));
    }

    private static String typed(String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.codePointCount(0, why.length()) < SHORTEST_REASON) {
            throw new PrenatalRefused(Reason.NO_REASON, SHORTEST_REASON);
        }
        return why;
    }
}
