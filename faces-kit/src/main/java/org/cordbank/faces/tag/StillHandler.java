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
    private final String place;

    public StillHandler(ComponentConfig config) {
        super(config);
        by = getRequiredAttribute("by");
        place = tag.getLocation().getPath() + ' ' + tagId + ' ';
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent part) throws IOException {
        if (!((Still) part).isKnownAt(place + Wording.locale() + ' ' + by.getValue(context))) {
            super.applyNextHandler(context, part);
        }
    }
}
