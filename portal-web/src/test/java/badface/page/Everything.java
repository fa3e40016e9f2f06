package badface.page;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import org.cordbank.audit.AuditRoom;
import org.cordbank.quality.Qualifications;

/** Breaks every fence of the portal. */
@Named
@SessionScoped
public class Everything implements Serializable {
    private static final long serialVersionUID = 1L;
    transient AuditRoom audit;
    transient Qualifications quality;
    transient EntityManager em;
}
