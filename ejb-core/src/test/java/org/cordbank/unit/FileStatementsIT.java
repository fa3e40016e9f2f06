package org.cordbank.unit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.cordbank.identity.Role;
import org.cordbank.testing.Errand;
import org.cordbank.testing.InTheBank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("Everything the rooms keep of a unit is read in two statements, however much it is")
class FileStatementsIT {
    private static final int MOST = 2;

    @Inject
    private UnitRegister register;

    @Inject
    private UnitFile file;

    @PersistenceContext(unitName = "cordbank")
    private EntityManager em;

    @Test
    void aFileWithEverythingInItIsReadInTwo() throws Exception {
        String publicId = Errand.as(Role.CONTRACT_SIGNATORY, () -> {
            long id = register.enrol(new EnrolUnit(
                    78, ProductType.FAMILY, "SD-IT-" + System.nanoTime(), LocalDate.of(2026, 12, 1), 3L, 1));
            for (int i = 0; i < 5; i++) {
                register.hold(id, HoldReason.UNPAID, "", null);
                register.addSpecimen(id, SpecimenKind.VIABLE_VIAL, "ST" + id + i, "");
            }
            return register.unit(id).publicId();
        });
        long statements = Errand.as(Role.QA, () -> {
            long before = selects();
            file.open(publicId);
            return selects() - before - 1;
        });
        assertThat(statements).isBetween(1L, (long) MOST);
    }

    /** Statements of this connection so far, the question itself included. */
    private long selects() {
        Object[] status = (Object[])
                em.createNativeQuery("SHOW SESSION STATUS LIKE 'Questions'").getSingleResult();
        return Long.parseLong(status[1].toString());
    }
}
