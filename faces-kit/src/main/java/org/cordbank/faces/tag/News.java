package org.cordbank.faces.tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.cordbank.faces.text.Wording;

/** Says that something was done, on this page or on the one the reader is sent to. */
@RequestScoped
public class News {
    /** A good word; survives one redirect. */
    public void tell(String key, Object... values) {
        add(FacesMessage.SEVERITY_INFO, key, values);
    }

    /** Done, but to be looked at. */
    public void warn(String key, Object... values) {
        add(FacesMessage.SEVERITY_WARN, key, values);
    }

    private static void add(FacesMessage.Severity severity, String key, Object... values) {
        FacesContext context = FacesContext.getCurrentInstance();
        String text = Wording.of(key, values);
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(severity, text, text));
    }
}
