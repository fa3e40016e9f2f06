package org.cordbank.backoffice.lab;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.faces.text.Wording;
import org.cordbank.lab.testing.TestBench;
import org.cordbank.lab.testing.TestRow;
import org.cordbank.lab.testing.WaitingRow;

/** The results that wait for a second analyst, and one of them to be accepted or sent back. */
@Named
@ViewScoped
public class VerifyResultsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/lab/verify-results.xhtml?faces-redirect=true";

    @Inject
    private TestBench bench;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private Long unitId;
    private Integer testNo;
    private int seenRevision;
    private String pin;
    private String reason;
    private transient List<WaitingRow> waiting;
    private transient TestRow result;
    private String unit;

    public void open() {
        waiting = bench.waiting();
        if (unitId != null && testNo != null) {
            var sheet = bench.sheet(unitId);
            result = sheet.tests().get(testNo - 1);
            unit = sheet.unit().label();
            seenRevision = result.revision();
        }
    }

    public String accept() {
        TestRow row = bench.verify(formKey.value(), unitId, testNo, seenRevision, pin);
        news.tell("lab.verify.accepted", row.code(), row.name(Wording.locale()));
        return HERE;
    }

    public String sendBack() {
        TestRow row = bench.sendBack(formKey.value(), unitId, testNo, seenRevision, reason);
        news.tell("lab.verify.sent.back", row.code(), row.name(Wording.locale()));
        return HERE;
    }

    public List<WaitingRow> getWaiting() {
        return waiting;
    }

    public TestRow getResult() {
        return result;
    }

    public String getUnit() {
        return unit;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public Integer getTestNo() {
        return testNo;
    }

    public void setTestNo(Integer testNo) {
        this.testNo = testNo;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
