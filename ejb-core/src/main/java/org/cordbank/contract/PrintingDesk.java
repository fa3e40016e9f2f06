package org.cordbank.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.Roles;
import org.cordbank.papers.FilePurpose;
import org.cordbank.papers.Files;
import org.cordbank.papers.MediaKind;
import org.cordbank.papers.Paper;
import org.cordbank.papers.PdfPress;
import org.cordbank.papers.StoredFile;

/** Where the bank's own machinery presses contracts and certificates; pressing twice keeps the first paper. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class PrintingDesk {
    @Inject
    private Contracts contracts;

    @Inject
    private Certificates certificates;

    @Inject
    private PaperDrafting drafting;

    @Inject
    private PdfPress press;

    @Inject
    private Files files;

    @Inject
    private ContractMails mails;

    @Inject
    private AuditTrail trail;

    /** Presses a countersigned contract; answers its file. */
    public long printContract(long contractId) {
        Contract contract = contracts
                .contract(contractId)
                .orElseThrow(() -> new IllegalArgumentException("There is no contract " + contractId));
        if (contract.row().paperFileId() != null) {
            return contract.row().paperFileId();
        }
        StoredFile file = keep(drafting.contract(contract.row()));
        contract.printed(file.id());
        contracts.flush();
        trail.record(AuditAct.on("contract", contractId, "print").with("sha256", file.sha256()));
        return file.id();
    }

    /** Presses a certificate and tells the family that it can be fetched; answers its file. */
    public long printCertificate(long certificateId) {
        Certificate certificate = certificates
                .certificate(certificateId)
                .orElseThrow(() -> new IllegalArgumentException("There is no certificate " + certificateId));
        if (certificate.row().paperFileId() != null) {
            return certificate.row().paperFileId();
        }
        ContractRow contract =
                contracts.contract(certificate.row().contractId()).orElseThrow().row();
        StoredFile file = keep(drafting.certificate(certificate.row(), contract));
        certificate.printed(file.id());
        certificates.flush();
        mails.certificateReady(contract, certificate.row());
        trail.record(AuditAct.on("certificate", certificateId, "print").with("sha256", file.sha256()));
        return file.id();
    }

    private StoredFile keep(Paper paper) {
        return files.keepMade(FilePurpose.PAPER, MediaKind.PDF, paper.number() + ".pdf", press.press(paper));
    }
}
