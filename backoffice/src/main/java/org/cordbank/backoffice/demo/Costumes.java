package org.cordbank.backoffice.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import org.cordbank.identity.DemoMode;
import org.cordbank.identity.Roles;

/**
 * The roles the demo's cast plays. The container gives a role to a whole bean only, so there is one bean per role; none
 * of them plays outside the demo.
 */
public class Costumes {
    private Costumes() {}

    /** What came of a piece of work; a failure travels as a value, so that no container layer wraps it. */
    public record Scene(Object result, Exception failure) {}

    /** Plays a piece of work in the costume of the bean. */
    public abstract static class Costume {
        @PermitAll
        @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
        public Scene play(Callable<?> work) {
            if (!DemoMode.on()) {
                throw new IllegalStateException("The cast plays in the demo only");
            }
            try {
                return new Scene(work.call(), null);
            } catch (Exception failure) {
                return new Scene(null, failure);
            }
        }
    }

    @Stateless(name = "Costume_" + Roles.FAMILY)
    @RunAs(Roles.FAMILY)
    public static class Family extends Costume {}

    @Stateless(name = "Costume_" + Roles.CUSTOMER_SERVICE)
    @RunAs(Roles.CUSTOMER_SERVICE)
    public static class CustomerService extends Costume {}

    @Stateless(name = "Costume_" + Roles.CONTRACT_SIGNATORY)
    @RunAs(Roles.CONTRACT_SIGNATORY)
    public static class ContractSignatory extends Costume {}

    @Stateless(name = "Costume_" + Roles.FINANCE)
    @RunAs(Roles.FINANCE)
    public static class Finance extends Costume {}

    @Stateless(name = "Costume_" + Roles.COLLECTOR)
    @RunAs(Roles.COLLECTOR)
    public static class Collector extends Costume {}

    @Stateless(name = "Costume_" + Roles.COURIER)
    @RunAs(Roles.COURIER)
    public static class Courier extends Costume {}

    @Stateless(name = "Costume_" + Roles.RECEIVING_CLERK)
    @RunAs(Roles.RECEIVING_CLERK)
    public static class ReceivingClerk extends Costume {}

    @Stateless(name = "Costume_" + Roles.LAB_TECHNICIAN)
    @RunAs(Roles.LAB_TECHNICIAN)
    public static class LabTechnician extends Costume {}

    @Stateless(name = "Costume_" + Roles.VERIFIER)
    @RunAs(Roles.VERIFIER)
    public static class Verifier extends Costume {}

    @Stateless(name = "Costume_" + Roles.QC_ANALYST)
    @RunAs(Roles.QC_ANALYST)
    public static class QcAnalyst extends Costume {}

    @Stateless(name = "Costume_" + Roles.QA)
    @RunAs(Roles.QA)
    public static class Qa extends Costume {}

    @Stateless(name = "Costume_" + Roles.STORAGE_CUSTODIAN)
    @RunAs(Roles.STORAGE_CUSTODIAN)
    public static class StorageCustodian extends Costume {}

    @Stateless(name = "Costume_" + Roles.MEDICAL_DIRECTOR)
    @RunAs(Roles.MEDICAL_DIRECTOR)
    public static class MedicalDirector extends Costume {}

    @Stateless(name = "Costume_" + Roles.TRAINING_OFFICER)
    @RunAs(Roles.TRAINING_OFFICER)
    public static class TrainingOfficer extends Costume {}

    @Stateless(name = "Costume_" + Roles.MUSEUM_STAFF)
    @RunAs(Roles.MUSEUM_STAFF)
    public static class MuseumStaff extends Costume {}

    @Stateless(name = "Costume_" + Roles.APPLICANT)
    @RunAs(Roles.APPLICANT)
    public static class Applicant extends Costume {}

    @Stateless(name = "Costume_" + Roles.CHARITY_OFFICER)
    @RunAs(Roles.CHARITY_OFFICER)
    public static class CharityOfficer extends Costume {}

    @Stateless(name = "Costume_" + Roles.PANEL_MEMBER)
    @RunAs(Roles.PANEL_MEMBER)
    public static class PanelMember extends Costume {}

    @Stateless(name = "Costume_" + Roles.CLINICAL_COORDINATOR)
    @RunAs(Roles.CLINICAL_COORDINATOR)
    public static class ClinicalCoordinator extends Costume {}

    @Stateless(name = "Costume_" + Roles.SYSTEM)
    @RunAs(Roles.SYSTEM)
    public static class System extends Costume {}
}
