package org.cordbank.faces.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import org.primefaces.csp.CspState;

/** Hands PrimeFaces our {@link LateNonce} before it makes its own; stands before PrimeFaces in the order of factories. */
public class LateNonceFactory extends FacesContextFactory {
    public LateNonceFactory(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object application, Object request, Object response, Lifecycle lifecycle) {
        FacesContext context = getWrapped().getFacesContext(application, request, response, lifecycle);
        context.getAttributes().put(CspState.class.getName(), new LateNonce(context));
        return context;
    }
}
