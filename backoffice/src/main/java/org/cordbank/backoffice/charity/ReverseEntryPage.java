package org.cordbank.backoffice.charity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.cordbank.charity.fund.Reversal;
import org.cordbank.charity.fund.ReversalDesk;
import org.cordbank.charity.fund.ReversalRefused;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.faces.tag.Signing;

/** Two people take back a donation or a cost that was recorded wrongly. */
@Named
@ViewScoped
public class ReverseEntryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReversalDesk desk;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private String kind;
    private long id;
    private transient Reversal row;

    @NotBlank
    @Size(max = 500)
    private String reason;

    private final Signing second = new Signing();

    /** Reads what the address names. */
    public void open() {
        row = desk.recorded(asked(), id);
    }

    public String reverse() {
        desk.reverse(formKey.value(), asked(), id, reason, second.getBadge(), second.getPin());
        news.tell("charity.fund.reverse.done", row.amount().print());
        return getBack() + (asked() == Reversal.Kind.COST ? "?" : "&") + "faces-redirect=true";
    }

    private Reversal.Kind asked() {
        for (Reversal.Kind each : Reversal.Kind.values()) {
            if (each.name().equals(kind)) {
                return each;
            }
        }
        throw new ReversalRefused(ReversalRefused.Reason.UNKNOWN, id);
    }

    /** The list it was opened from. */
    public String getBack() {
        return asked() == Reversal.Kind.COST
                ? "/charity/record-cost.xhtml"
                : "/charity/fund-ledger.xhtml?fund=" + row.fund();
    }

    public Reversal getRow() {
        return row;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Signing getSecond() {
        return second;
    }
}
