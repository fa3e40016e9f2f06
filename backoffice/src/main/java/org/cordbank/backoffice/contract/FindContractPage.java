package org.cordbank.backoffice.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cordbank.contract.ContractFile;
import org.cordbank.contract.ContractStatus;
import org.cordbank.contract.FoundContract;

/** Contracts by state, or by a number, a name, a mobile or an identity number. */
@Named
@ViewScoped
public class FindContractPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    @Inject
    private ContractFile file;

    private String typed;
    private ContractStatus only;
    private Long after;
    private transient List<FoundContract> rows;
    private transient String rowsFor;

    /** Looks again with what was typed. */
    public void find() {
        after = null;
        rowsFor = null;
    }

    /** Read once for what is asked, however often the view names them. */
    public List<FoundContract> getRows() {
        String asked = typed + " " + only + " " + after;
        if (!asked.equals(rowsFor)) {
            rows = typed != null && !typed.isBlank()
                    ? file.find(typed.strip())
                    : file.list(only, after == null ? Long.MAX_VALUE : after, PAGE);
            rowsFor = asked;
        }
        return rows;
    }

    /** Cursor of the next page; null on the last. */
    public String getNext() {
        List<FoundContract> rows = getRows();
        boolean more = (typed == null || typed.isBlank()) && rows.size() == PAGE;
        return more ? Long.toString(rows.get(PAGE - 1).contract().id()) : null;
    }

    public List<ContractStatus> getChoices() {
        return java.util.Arrays.stream(ContractStatus.values())
                .filter(status -> status != ContractStatus.DRAFT)
                .toList();
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public ContractStatus getOnly() {
        return only;
    }

    public void setOnly(ContractStatus only) {
        this.only = only;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }
}
