package org.cordbank.faces.error;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import org.cordbank.faces.text.Wording;
import org.cordbank.kernel.Refusal;

/** Says a refusal on the page it came from, at the field it speaks of where there is one. */
final class RefusalMessages {
    private RefusalMessages() {}

    static void add(FacesContext context, Refusal refusal) {
        String text = Wording.of(refusal.textKey(), refusal.values());
        String clientId = refusal.field().map(field -> clientId(context, field)).orElse(null);
        context.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        context.validationFailed();
    }

    private static String clientId(FacesContext context, String field) {
        String[] found = {null};
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visited, component) -> {
            if (!isInput(component, field)) {
                return VisitResult.ACCEPT;
            }
            found[0] = component.getClientId(context);
            return VisitResult.COMPLETE;
        });
        return found[0];
    }

    private static boolean isInput(UIComponent component, String field) {
        return component instanceof EditableValueHolder
                && component instanceof UIInput
                && field.equals(component.getId());
    }
}
