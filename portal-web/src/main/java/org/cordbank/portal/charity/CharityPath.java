package org.cordbank.portal.charity;

import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Addresses of the charity's pages, and what the address of the present one says. */
final class CharityPath {
    private CharityPath() {}

    /** A page about one application, as an outcome. */
    static String to(String page, String id) {
        return "/charity/" + page + ".xhtml?faces-redirect=true&id=" + id;
    }

    /** The application the address names. */
    static String id() {
        return parameter("id");
    }

    /** A parameter of the address; null when it is not there. */
    static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** Null for nothing but blanks, else without those around. */
    static String bare(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
