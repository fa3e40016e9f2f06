package org.cordbank.backoffice.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cordbank.contract.CertificateDesk;
import org.cordbank.contract.CertificateRow;
import org.cordbank.contract.CertificateState;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.unit.UnitFile;
import org.cordbank.unit.UnitRow;

/** A unit's certificates, and the withdrawal of the valid one under one's own signature. */
@Named
@ViewScoped
public class WithdrawCertificatePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CertificateDesk desk;

    @Inject
    private UnitFile units;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private String unitId;
    private String reason;
    private String pin;
    private transient UnitRow unit;
    private transient List<CertificateRow> rows;

    public void open() {
        unit = units.open(unitId).unit();
        rows = desk.ofUnit(unit.id());
    }

    public String withdraw() {
        CertificateRow valid = getValid();
        desk.withdraw(formKey.value(), valid.id(), reason, pin);
        news.tell("contract.withdraw.done", valid.number());
        return "/contract/withdraw-certificate.xhtml?faces-redirect=true&unit=" + unitId;
    }

    /** The certificate that is valid now; null when none is. */
    public CertificateRow getValid() {
        return rows.stream()
                .filter(row -> row.state() == CertificateState.VALID)
                .findFirst()
                .orElse(null);
    }

    public List<CertificateRow> getRows() {
        return rows;
    }

    public UnitRow getUnit() {
        return unit;
    }

    public String getUnitId() {
        return unitId;
    }

    public void setUnitId(String unitId) {
        this.unitId = unitId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
