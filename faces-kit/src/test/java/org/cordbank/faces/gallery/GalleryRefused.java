package org.cordbank.faces.gallery;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** A refusal as a room would throw it. */
public class GalleryRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        TAKEN
    }

    public GalleryRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public String textKey() {
        return "gallery.GalleryRefused." + reason().name();
    }

    @Override
    public Optional<String> field() {
        return Optional.of("name");
    }
}
