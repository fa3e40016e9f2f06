package org.cordbank.portal.outreach;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Who asks, as far as a passer-by is known. */
final class Reader {
    private Reader() {}

    static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** A parameter of the address; null without one. */
    static String asked(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** Network address. */
    static String address() {
        return ((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .getRemoteAddr();
    }
}
