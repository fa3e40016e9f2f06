package org.cordbank.portal.outreach;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.outreach.events.EventHall;
import org.cordbank.outreach.events.OpenEvent;
import org.cordbank.outreach.events.SignUp;

/** One event, and the way to sign up or wait for it. */
@Named
@RequestScoped
public class EventPage {
    @Inject
    private EventHall hall;

    @Inject
    private FormKey formKey;

    private OpenEvent open;
    private final SignUpForm form = new SignUpForm();

    @PostConstruct
    void load() {
        open = hall.event(Reader.asked("id")).orElse(null);
    }

    /** Signs up at once. */
    public String signUp() {
        return to(hall.signUp(formKey.value(), asked()));
    }

    /** Joins the waiting list of a full event. */
    public String join() {
        return to(hall.join(formKey.value(), asked()));
    }

    private SignUp asked() {
        return new SignUp(open.publicId(), form.getHeads(), form.contact(Reader.language()), Reader.address());
    }

    private static String to(String key) {
        return "/outreach/sign-up.xhtml?faces-redirect=true&key=" + key;
    }

    public boolean isFound() {
        return open != null;
    }

    public OpenEvent getOpen() {
        return open;
    }

    public String getTitle() {
        return open == null ? "" : open.event().title(getLanguage());
    }

    public String getPlace() {
        return open.event().place(getLanguage());
    }

    public boolean isTranslated() {
        return open.event().isTranslated(getLanguage());
    }

    public String getHtml() {
        return open.html(getLanguage());
    }

    public Locale getLanguage() {
        return Reader.language();
    }

    public SignUpForm getForm() {
        return form;
    }
}
