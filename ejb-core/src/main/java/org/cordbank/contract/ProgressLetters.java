package org.cordbank.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.cordbank.unit.UnitMoved;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitStatus;

/**
 * Tells a family when its unit reached a step worth a letter. Bad news is told by a person first, so those states send
 * none; no letter holds a result.
 */
@ApplicationScoped
class ProgressLetters {
    private static final Map<UnitStatus, String> WORTH_A_LETTER = Map.of(
            UnitStatus.KIT_ISSUED, "contract.progress.KIT_ISSUED",
            UnitStatus.COLLECTED, "contract.progress.COLLECTED",
            UnitStatus.RECEIVED, "contract.progress.RECEIVED",
            UnitStatus.REGISTERED, "contract.progress.REGISTERED",
            UnitStatus.QUARANTINE, "contract.progress.QUARANTINE",
            UnitStatus.STORED_FAMILY, "contract.progress.STORED_FAMILY");

    @Inject
    private Contracts contracts;

    @Inject
    private UnitRegister units;

    @Inject
    private ContractMails mails;

    void onMove(@Observes UnitMoved moved) {
        String step = WORTH_A_LETTER.get(moved.to());
        if (step != null) {
            contracts
                    .byUnit(moved.unitId())
                    .ifPresent(contract -> mails.progressed(
                            contract.row(), units.unit(moved.unitId()).publicId(), step));
        }
    }
}
