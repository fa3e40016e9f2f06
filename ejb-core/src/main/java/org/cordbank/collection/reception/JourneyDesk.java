package org.cordbank.collection.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cordbank.coldchain.LoggerCurve;
import org.cordbank.coldchain.LoggerFileRow;
import org.cordbank.coldchain.TransportLoggers;
import org.cordbank.coldchain.TransportVerdict;
import org.cordbank.collection.CollectionLimits;
import org.cordbank.collection.bedside.Bedside;
import org.cordbank.collection.kits.Kits;
import org.cordbank.collection.transport.Trips;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.Temperature;
import org.cordbank.unit.SheafLine;
import org.cordbank.unit.UnitSheaf;

/** A unit's way to the bank, for the page about one unit. */
@Stateless
@RolesAllowed({
    Roles.RECEIVING_CLERK,
    Roles.LAB_TECHNICIAN,
    Roles.VERIFIER,
    Roles.QC_ANALYST,
    Roles.QA,
    Roles.STORAGE_CUSTODIAN,
    Roles.MEDICAL_DIRECTOR,
    Roles.CLINICAL_COORDINATOR,
    Roles.HLA_LAB,
    Roles.CUSTOMER_SERVICE,
    Roles.CONTRACT_SIGNATORY,
    Roles.FINANCE,
    Roles.REGULATOR
})
public class JourneyDesk {
    @Inject
    private CollectionLimits checklists;

    @Inject
    private Kits kits;

    @Inject
    private Bedside bedside;

    @Inject
    private Trips trips;

    @Inject
    private TransportLoggers loggers;

    /** The eight checks in force, for their words. */
    public List<CollectionLimits.Check> checks() {
        return checklists.checks(CollectionLimits.Checklist.RECEPTION);
    }

    /** Everything this room knows of a unit; the readings of its logger are asked for. */
    public Journey of(UnitSheaf sheaf) {
        Optional<ReceptionRow> reception = sheaf.one("collection_receptions", Reception.class)
                .map(found -> found.row(sheaf.all("collection_reception_answers", Answer.class)));
        Optional<LoggerFileRow> logger = sheaf.lines("coldchain_logger_files", JourneyDesk::logger).stream()
                .findFirst();
        return new Journey(
                kits.of(sheaf).orElse(null),
                bedside.of(sheaf).orElse(null),
                trips.of(sheaf).orElse(null),
                reception.orElse(null),
                logger.orElse(null),
                logger.map(file -> loggers.readings(file.id())).orElse(List.of()));
    }

    private static LoggerFileRow logger(SheafLine line) {
        return new LoggerFileRow(
                line.number("id"),
                line.number("file_id"),
                line.text("file_name"),
                line.text("logger_no"),
                line.constant("form", LoggerCurve.Form.class),
                line.constant("verdict", TransportVerdict.class),
                line.instant("journey_from"),
                line.instant("journey_to"),
                temperature(line, "lowest_c"),
                temperature(line, "highest_c"),
                Math.toIntExact(line.number("out_of_alarm_minutes")),
                Math.toIntExact(line.number("longest_gap_minutes")),
                Math.toIntExact(line.number("out_of_target_minutes")),
                Math.toIntExact(line.number("readings")),
                line.text("imported_by"),
                line.instant("imported_at"));
    }

    private static Temperature temperature(SheafLine line, String column) {
        BigDecimal celsius = line.decimal(column);
        return celsius == null ? null : new Temperature(celsius);
    }
}
