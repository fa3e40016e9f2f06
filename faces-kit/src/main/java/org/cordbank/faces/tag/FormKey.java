package org.cordbank.faces.tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/**
 * The key of the form that was just sent: the same for a double click or a resend, another for the next render. Page
 * beans inject it and hand {@link #value()} to the desk, which acts once per key.
 */
@Named("formKey")
@RequestScoped
public class FormKey {
    @Inject
    private HttpServletRequest request;

    /**
     * The key as a UUID in text.
     *
     * @throws IllegalArgumentException when the request does not come from a {@code cb:form}
     */
    public String value() {
        String sent = request.getParameter(Form.KEY_FIELD);
        if (sent == null) {
            throw new IllegalArgumentException("The request carries no form key");
        }
        return UUID.fromString(sent).toString();
    }

    @Override
    public String toString() {
        return value();
    }
}
