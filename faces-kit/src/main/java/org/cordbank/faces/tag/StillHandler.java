package org.cordbank.faces.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import java.io.IOException;
import org.cordbank.faces.text.Wording;

/** Builds what stands in a {@link Still} only while it is not yet known. */
public class StillHandler extends ComponentHandler {
    private final TagAttribute by;

    public StillHandler(ComponentConfig config) {
        super(config);
        by = getRequiredAttribute("by");
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent part) throws IOException {
        String place = tag.getLocation().getPath() + ' ' + tagId + ' ' + Wording.locale() + ' ' + by.getValue(context);
        if (!((Still) part).isKnownAt(place)) {
            super.applyNextHandler(context, part);
        }
    }
}
