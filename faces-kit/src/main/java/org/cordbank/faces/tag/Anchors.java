package org.cordbank.faces.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which element of an input takes the focus: PrimeFaces puts it elsewhere than the component's own id (measured). */
final class Anchors {
    private static final Map<String, String> SUFFIX = Map.ofEntries(
            Map.entry("org.primefaces.component.InputNumber", "_input"),
            Map.entry("org.primefaces.component.DatePicker", "_input"),
            Map.entry("org.primefaces.component.AutoComplete", "_input"),
            Map.entry("org.primefaces.component.Spinner", "_input"),
            Map.entry("org.primefaces.component.SelectBooleanCheckbox", "_input"),
            Map.entry("org.primefaces.component.ToggleSwitch", "_input"),
            Map.entry("org.primefaces.component.Rating", "_input"),
            Map.entry("org.primefaces.component.SelectOneMenu", "_label"),
            Map.entry("org.primefaces.component.SelectOneRadio", ":0"),
            Map.entry("org.primefaces.component.SelectManyCheckbox", ":0"),
            Map.entry("org.primefaces.component.Signature", "_canvas"));

    private Anchors() {}

    /** The element id to link to, or null when the message belongs to no input of this view. */
    static String of(FacesContext context, String clientId) {
        if (clientId == null || clientId.isEmpty()) {
            return null;
        }
        String[] anchor = {null};
        VisitContext visit =
                VisitContext.createVisitContext(context, Set.of(clientId), EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(visit, (visited, component) -> {
            anchor[0] = of(context, component);
            return VisitResult.COMPLETE;
        });
        return anchor[0];
    }

    static String of(FacesContext context, UIComponent input) {
        String id = input.getClientId(context);
        if (input instanceof DayParts) {
            return id + "_year";
        }
        if (isGroup(input) && !input.getClass().getName().startsWith("org.primefaces")) {
            return id + ":0";
        }
        return id + SUFFIX.getOrDefault(componentType(input), "");
    }

    /** Radio buttons and check boxes: many controls under one question. */
    static boolean isGroup(UIComponent input) {
        String renderer = String.valueOf(input.getRendererType());
        return input instanceof DayParts
                || (input instanceof UISelectOne || input instanceof UISelectMany)
                        && (renderer.endsWith("Radio")
                                || renderer.endsWith("ManyCheckbox")
                                || renderer.endsWith("Checkbox"));
    }

    private static String componentType(UIComponent input) {
        return "org.primefaces.component." + input.getClass().getSimpleName();
    }
}
