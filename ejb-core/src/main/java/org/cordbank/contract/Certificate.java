package org.cordbank.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.cordbank.kernel.CertificateNumber;
import org.cordbank.kernel.Din;
import org.cordbank.kernel.PublicId;

/** The certificate of storage: issued once the bag hangs in its long-term position, withdrawn with a reason. */
@Entity
@Table(name = "contract_certificates")
class Certificate {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contract_certificates_seq")
    @SequenceGenerator(
            name = "contract_certificates_seq",
            sequenceName = "contract_certificates_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private CertificateNumber number;
    private PublicId code;

    @Column(name = "contract_id")
    private long contractId;

    @Column(name = "unit_id")
    private long unitId;

    private Din din;

    @Column(name = "mother_masked")
    private String motherMasked;

    @Enumerated(EnumType.STRING)
    private CertificateState state;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "stored_on")
    private LocalDate storedOn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    @Column(name = "paper_file_id")
    private Long paperFileId;

    protected Certificate() {}

    Certificate(
            CertificateNumber number,
            long contractId,
            long unitId,
            Din din,
            String motherMasked,
            LocalDate issuedOn,
            LocalDate storedOn) {
        this.number = number;
        this.code = PublicId.random();
        this.contractId = contractId;
        this.unitId = unitId;
        this.din = din;
        this.motherMasked = motherMasked;
        this.state = CertificateState.VALID;
        this.issuedOn = issuedOn;
        this.storedOn = storedOn;
    }

    void withdraw(String reason, LocalDate on) {
        if (state == CertificateState.WITHDRAWN) {
            throw new CertifyingRefused(CertifyingRefused.Reason.WITHDRAWN_ALREADY, number);
        }
        state = CertificateState.WITHDRAWN;
        withdrawnOn = on;
        withdrawalReason = reason;
    }

    void printed(long paperFile) {
        paperFileId = paperFile;
    }

    Long id() {
        return id;
    }

    CertificateRow row() {
        return new CertificateRow(
                id,
                number,
                code,
                contractId,
                unitId,
                din,
                motherMasked,
                state,
                issuedOn,
                storedOn,
                withdrawnOn,
                paperFileId);
    }
}
