package org.cordbank.faces.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.primefaces.csp.CspState;

/**
 * PrimeFaces keeps the script nonce in the view's map, and the view's map opens a session. A page without state has
 * nothing to keep it for, so here the nonce goes into the map only once the view is built and turns out to have state.
 */
class LateNonce extends CspState {
    private static final String KEY = "primefaces.nonce";

    private final FacesContext context;
    private String fresh;

    LateNonce(FacesContext context) {
        super(context);
        this.context = context;
    }

    @Override
    public String getNonce() {
        UIViewRoot view = context.getViewRoot();
        boolean stateless = view != null && view.isTransient();
        boolean ajax = context.isPostback() && isAjax();
        if (fresh == null) {
            fresh = ajax ? nonceOfThePage(stateless) : random();
        }
        if (!ajax && !stateless && view != null && view.getChildCount() > 0) {
            view.getViewMap().put(KEY, fresh);
        }
        return fresh;
    }

    /** A whole page gets a nonce of its own, also after a form; what ajax puts into a page must carry the page's. */
    private String nonceOfThePage(boolean stateless) {
        return stateless ? sent() : super.getNonce();
    }

    private boolean isAjax() {
        return context.getPartialViewContext().isAjaxRequest();
    }

    /** An ajax answer must keep the nonce of the page it goes into; the page without state has sent it along. */
    private String sent() {
        String nonce = context.getExternalContext().getRequestParameterMap().get(KEY);
        return nonce != null && nonce.matches("[A-Za-z0-9+/=]{16,64}") ? nonce : random();
    }

    /** PrimeFaces only takes back a nonce that is a UUID in Base64. */
    private static String random() {
        byte[] uuid = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        return Base64.getEncoder().encodeToString(uuid);
    }
}
