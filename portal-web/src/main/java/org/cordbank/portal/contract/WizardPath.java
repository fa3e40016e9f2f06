package org.cordbank.portal.contract;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.cordbank.contract.ContractDraft;
import org.cordbank.contract.DraftPage;

/** The way through the wizard: a page goes on to the first one without an answer, and back to the check once all have. */
final class WizardPath {
    private WizardPath() {}

    /** Where the family goes on, as an outcome. */
    static String next(ContractDraft draft) {
        return page(draft.next(), draft.contract().publicId().value());
    }

    static String page(DraftPage page, String id) {
        return "/contract/" + page.name().toLowerCase(Locale.ROOT) + ".xhtml?faces-redirect=true&id=" + id;
    }

    /** The draft or contract the address names. */
    static String id() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
    }

    static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** Network address of the reader. */
    static String address() {
        return ((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .getRemoteAddr();
    }
}
