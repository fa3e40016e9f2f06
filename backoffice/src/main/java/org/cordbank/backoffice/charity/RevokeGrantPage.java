package org.cordbank.backoffice.charity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.cordbank.charity.grants.ReclaimDesk;
import org.cordbank.charity.grants.ReclaimRow;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.kernel.Money;

/** The director revokes a grant; finance records what came back. */
@Named
@ViewScoped
public class RevokeGrantPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReclaimDesk desk;

    @Inject
    private CurrentActor current;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private String number;
    private transient ReclaimRow row;

    @NotBlank
    @Size(max = 600)
    private String why;

    @NotBlank
    private String pin;

    @NotNull
    private Money amount;

    @NotBlank
    @Size(max = 60)
    private String reference;

    @NotNull
    private LocalDate valueDate;

    public void open() {
        row = desk.find(number == null ? "" : number).orElse(null);
    }

    public String revoke() {
        desk.revoke(formKey.value(), row.publicId(), why, pin);
        news.tell("charity.grants.revoke.done", row.number());
        return again();
    }

    public String giveBack() {
        desk.giveBack(formKey.value(), row.publicId(), amount, reference, valueDate);
        news.tell("charity.grants.return.done", amount.print());
        return again();
    }

    private String again() {
        return "/charity/revoke-grant.xhtml?faces-redirect=true&number=" + row.number();
    }

    public boolean isToRevoke() {
        return row != null && row.revocable() && current.get().has(Role.MEDICAL_DIRECTOR);
    }

    public boolean isToReturn() {
        return row != null && !row.toComeBack().isZero() && current.get().has(Role.FINANCE);
    }

    public ReclaimRow getRow() {
        return row;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getValueDate() {
        return valueDate;
    }

    public void setValueDate(LocalDate valueDate) {
        this.valueDate = valueDate;
    }
}
