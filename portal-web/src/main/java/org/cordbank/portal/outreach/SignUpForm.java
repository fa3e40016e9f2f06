package org.cordbank.portal.outreach;

import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.cordbank.booking.Contact;
import org.cordbank.kernel.EmailAddress;
import org.cordbank.kernel.MobileNumber;
import org.cordbank.kernel.PersonName;

/** What a person fills in to sign up. */
public class SignUpForm {
    @NotNull
    private Integer heads = 1;

    @NotNull
    private PersonName name;

    @NotNull
    private EmailAddress email;

    private MobileNumber phone;

    Contact contact(Locale language) {
        return new Contact(name, phone, email, language.getLanguage().equals("zh") ? "zh" : "en");
    }

    public Integer getHeads() {
        return heads;
    }

    public void setHeads(Integer heads) {
        this.heads = heads;
    }

    public PersonName getName() {
        return name;
    }

    public void setName(PersonName name) {
        this.name = name;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public void setEmail(EmailAddress email) {
        this.email = email;
    }

    public MobileNumber getPhone() {
        return phone;
    }

    public void setPhone(MobileNumber phone) {
        this.phone = phone;
    }
}
