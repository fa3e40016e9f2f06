package org.cordbank.faces.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.primefaces.config.PrimeConfiguration;
import org.primefaces.context.PrimeRequestContext;
import org.primefaces.renderkit.HeadRenderer;

/**
 * The head of a page: its children, the styles of the frame among them, then what the components of the page brought
 * along. What PrimeFaces tells its scripts stands only on a page that has one of them: most pages for the public have
 * none.
 */
public class Head extends Tag {
    private static final String PLACE = "head";
    private static final Settings SETTINGS = new Settings();

    /** Sheets the frame names itself. */
    private static final Set<String> NAMED = Set.of("theme.css", "primeicons/primeicons.css");

    @Override
    protected void begin(Markup markup) throws IOException {
        markup.open(PLACE);
    }

    @Override
    protected void end(Markup markup) throws IOException {
        FacesContext context = getFacesContext();
        boolean widgets = brought(context).stream().anyMatch(Head::isOfPrimeFaces);
        PrimeRequestContext request = widgets ? PrimeRequestContext.getCurrentInstance(context) : null;
        if (widgets) {
            SETTINGS.addResources(context, request);
        }
        for (UIComponent resource : List.copyOf(brought(context))) {
            if (!NAMED.contains(name(resource))) {
                resource.encodeAll(context);
            }
        }
        if (widgets) {
            SETTINGS.write(context, request);
        }
        markup.close(PLACE);
    }

    private static List<UIComponent> brought(FacesContext context) {
        return context.getViewRoot().getComponentResources(context, PLACE);
    }

    private static boolean isOfPrimeFaces(UIComponent resource) {
        return String.valueOf(resource.getAttributes().get("library")).startsWith("primefaces");
    }

    private static String name(UIComponent resource) {
        return String.valueOf(resource.getAttributes().get("name"));
    }

    /** What PrimeFaces writes into a head besides resources. */
    private static final class Settings extends HeadRenderer {
        void addResources(FacesContext context, PrimeRequestContext request) {
            encodeValidationResources(context, config(request));
            encodeLocaleResources(context, config(request));
        }

        void write(FacesContext context, PrimeRequestContext request) throws IOException {
            ResponseWriter out = context.getResponseWriter();
            encodeSettingScripts(context, request, config(request), out);
            encodeInitScripts(context, request, config(request), out);
        }

        private static PrimeConfiguration config(PrimeRequestContext request) {
            return request.getApplicationContext().getConfig();
        }
    }
}
