package org.cordbank.backoffice.lab;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.faces.text.Wording;
import org.cordbank.lab.processing.FieldKind;
import org.cordbank.lab.testing.Assay;
import org.cordbank.lab.testing.EnterResult;
import org.cordbank.lab.testing.TestBench;
import org.cordbank.lab.testing.TestRow;
import org.cordbank.lab.testing.TestSheet;

/** The units whose tests are under way, one unit's fifteen tests, and the form of one of them. */
@Named
@ViewScoped
public class EnterResultsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/lab/enter-results.xhtml?faces-redirect=true&unit=";

    @Inject
    private TestBench bench;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private Long unitId;
    private Integer testNo;
    private String scanned;
    private String reason;
    private transient TestSheet sheet;
    private transient List<TestSheet> work;
    private final HashMap<String, Object> values = new HashMap<>();

    public void open() {
        if (unitId == null) {
            work = bench.atWork();
        } else {
            sheet = bench.sheet(unitId);
        }
    }

    public String scan() {
        return HERE + bench.scan(scanned).unit().id();
    }

    public String enter() {
        Map<String, String> typed = new HashMap<>();
        values.forEach((name, value) -> {
            if (value != null) {
                typed.put(name, value.toString());
            }
        });
        TestRow row = bench.enter(
                formKey.value(), new EnterResult(unitId, testNo, getTest().revision(), typed, reason));
        news.tell("lab.results.entered", row.code(), row.name(Wording.locale()));
        return HERE + unitId;
    }

    /** The test whose form is open; null while none is chosen. */
    public TestRow getTest() {
        return testNo == null ? null : sheet.tests().get(testNo - 1);
    }

    public Assay getAssay() {
        return testNo == null ? null : sheet.assays().get(testNo - 1);
    }

    public List<AskedField> getFields() {
        return getAssay().fields().stream()
                .filter(test -> test.field().kind() != FieldKind.COMPUTED)
                .map(test -> AskedField.of(test.field()))
                .toList();
    }

    /** True when the test was final and a result would amend it. */
    public boolean isAmending() {
        return getTest().finalAt() != null;
    }

    public TestSheet getSheet() {
        return sheet;
    }

    public List<TestSheet> getWork() {
        return work;
    }

    public Map<String, Object> getValues() {
        return values;
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

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
