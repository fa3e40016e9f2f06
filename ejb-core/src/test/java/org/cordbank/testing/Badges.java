package org.cordbank.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import org.cordbank.identity.Roles;

/** One bean per role, for the container gives a role to a whole bean only; {@link AsRole} picks among them. */
public class Badges {
    private Badges() {}

    /** What a piece of work came to; a failure travels as a value, so that no container layer wraps it. */
    public record Outcome(Object value, Exception failure) {}

    /** Runs work with the role of the bean. */
    public abstract static class Badge {
        @PermitAll
        @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
        public Outcome run(Callable<?> work) {
            try {
                return new Outcome(work.call(), null);
            } catch (Exception failure) {
                return new Outcome(null, failure);
            }
        }
    }

    @Stateless(name = "Badge_" + Roles.FAMILY)
    @RunAs(Roles.FAMILY)
    public static class Family extends Badge {}

    @Stateless(name = "Badge_" + Roles.COLLECTOR)
    @RunAs(Roles.COLLECTOR)
    public static class Collector extends Badge {}

    @Stateless(name = "Badge_" + Roles.COURIER)
    @RunAs(Roles.COURIER)
    public static class Courier extends Badge {}

    @Stateless(name = "Badge_" + Roles.RECEIVING_CLERK)
    @RunAs(Roles.RECEIVING_CLERK)
    public static class ReceivingClerk extends Badge {}

    @Stateless(name = "Badge_" + Roles.LAB_TECHNICIAN)
    @RunAs(Roles.LAB_TECHNICIAN)
    public static class LabTechnician extends Badge {}

    @Stateless(name = "Badge_" + Roles.VERIFIER)
    @RunAs(Roles.VERIFIER)
    public static class Verifier extends Badge {}

    @Stateless(name = "Badge_" + Roles.QC_ANALYST)
    @RunAs(Roles.QC_ANALYST)
    public static class QcAnalyst extends Badge {}

    @Stateless(name = "Badge_" + Roles.QA)
    @RunAs(Roles.QA)
    public static class Qa extends Badge {}

    @Stateless(name = "Badge_" + Roles.STORAGE_CUSTODIAN)
    @RunAs(Roles.STORAGE_CUSTODIAN)
    public static class StorageCustodian extends Badge {}

    @Stateless(name = "Badge_" + Roles.MEDICAL_DIRECTOR)
    @RunAs(Roles.MEDICAL_DIRECTOR)
    public static class MedicalDirector extends Badge {}

    @Stateless(name = "Badge_" + Roles.CLINICAL_COORDINATOR)
    @RunAs(Roles.CLINICAL_COORDINATOR)
    public static class ClinicalCoordinator extends Badge {}

    @Stateless(name = "Badge_" + Roles.HLA_LAB)
    @RunAs(Roles.HLA_LAB)
    public static class HlaLab extends Badge {}

    @Stateless(name = "Badge_" + Roles.CHARITY_OFFICER)
    @RunAs(Roles.CHARITY_OFFICER)
    public static class CharityOfficer extends Badge {}

    @Stateless(name = "Badge_" + Roles.PANEL_MEMBER)
    @RunAs(Roles.PANEL_MEMBER)
    public static class PanelMember extends Badge {}

    @Stateless(name = "Badge_" + Roles.MUSEUM_STAFF)
    @RunAs(Roles.MUSEUM_STAFF)
    public static class MuseumStaff extends Badge {}

    @Stateless(name = "Badge_" + Roles.TRAINING_OFFICER)
    @RunAs(Roles.TRAINING_OFFICER)
    public static class TrainingOfficer extends Badge {}

    @Stateless(name = "Badge_" + Roles.DOCUMENT_CONTROLLER)
    @RunAs(Roles.DOCUMENT_CONTROLLER)
    public static class DocumentController extends Badge {}

    @Stateless(name = "Badge_" + Roles.FINANCE)
    @RunAs(Roles.FINANCE)
    public static class Finance extends Badge {}

    @Stateless(name = "Badge_" + Roles.CUSTOMER_SERVICE)
    @RunAs(Roles.CUSTOMER_SERVICE)
    public static class CustomerService extends Badge {}

    @Stateless(name = "Badge_" + Roles.CONTRACT_SIGNATORY)
    @RunAs(Roles.CONTRACT_SIGNATORY)
    public static class ContractSignatory extends Badge {}

    @Stateless(name = "Badge_" + Roles.SYSTEM_ADMIN)
    @RunAs(Roles.SYSTEM_ADMIN)
    public static class SystemAdmin extends Badge {}

    @Stateless(name = "Badge_" + Roles.SECURITY_ADMIN)
    @RunAs(Roles.SECURITY_ADMIN)
    public static class SecurityAdmin extends Badge {}

    @Stateless(name = "Badge_" + Roles.AUDIT_ADMIN)
    @RunAs(Roles.AUDIT_ADMIN)
    public static class AuditAdmin extends Badge {}

    @Stateless(name = "Badge_" + Roles.REGULATOR)
    @RunAs(Roles.REGULATOR)
    public static class Regulator extends Badge {}

    @Stateless(name = "Badge_" + Roles.APPLICANT)
    @RunAs(Roles.APPLICANT)
    public static class Applicant extends Badge {}

    @Stateless(name = "Badge_" + Roles.SCHOOL)
    @RunAs(Roles.SCHOOL)
    public static class School extends Badge {}

    @Stateless(name = "Badge_" + Roles.SYSTEM)
    @RunAs(Roles.SYSTEM)
    public static class System extends Badge {}
}
