package org.cordbank.collection.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.cordbank.coldchain.LoggerFileRow;
import org.cordbank.coldchain.TransportLoggers;
import org.cordbank.collection.CollectionLimits;
import org.cordbank.collection.bedside.Bedside;
import org.cordbank.collection.kits.Kits;
import org.cordbank.collection.transport.Trips;
import org.cordbank.identity.Roles;

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
    private Arrivals arrivals;

    @Inject
    private TransportLoggers loggers;

    /** The eight checks in force, for their words. */
    public List<CollectionLimits.Check> checks() {
        return checklists.checks(CollectionLimits.Checklist.RECEPTION);
    }

    /** Everything this room knows of a unit, read in one go. */
    public Journey of(long unitId) {
        Optional<ReceptionRow> reception = arrivals.of(unitId).map(Reception::row);
        Optional<LoggerFileRow> logger = reception.map(row -> loggers.file(row.loggerFileId()));
        return new Journey(
                kits.of(unitId).orElse(null),
                bedside.of(unitId).orElse(null),
                trips.ofUnit(unitId).orElse(null),
                reception.orElse(null),
                logger.orElse(null),
                logger.map(file -> loggers.readings(file.id())).orElse(List.of()));
    }
}
