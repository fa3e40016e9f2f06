package badface.page;

import jakarta.enterprise.context.SessionScoped;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import org.cordbank.identity.Acting;
import org.cordbank.identity.Actor;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitSheaf;

/** Breaks every fence of the back office. */
@SessionScoped
public class EverythingPage implements Serializable {
    private static final long serialVersionUID = 1L;
    transient UnitRegister units;
    transient EntityManager em;

    Object look(UnitSheaf sheaf) {
        return sheaf.unit();
    }

    Object pretend() throws Exception {
        return Acting.as(Actor.SYSTEM, () -> units);
    }
}
