package org.cordbank.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.cordbank.identity.Acting;
import org.cordbank.identity.Actor;
import org.cordbank.kernel.Sql;
import org.cordbank.unit.UnitRegister;

/** Acts of other rooms that a contract waits for, each in a transaction of its own. */
@Stateless
@PermitAll
public class Backroom {
    @Inject
    private UnitRegister units;

    @Inject
    private CertificateOffice office;

    @Inject
    private Sql sql;

    /** Gives the unit its number, as the service desk does with the kit. */
    public void giveKit(long unitId) throws Exception {
        as(() -> {
            units.clearForKit(unitId, "test");
            units.bindKit(unitId, units.nextDin(1), "K-" + unitId);
            return null;
        });
    }

    public long certify(long unitId) throws Exception {
        return as(() -> office.certify(unitId));
    }

    public int update(String statement, Object... values) {
        return sql.update(statement, values);
    }

    private static <T> T as(Callable<T> work) throws Exception {
        return Acting.as(Actor.SYSTEM, work);
    }
}
