package org.cordbank.faces.tag;

import java.io.IOException;

/** A picture that says nothing of its own: {@code name} of a PrimeIcon ({@code pi-truck}) or of the kit's sprite. */
public class Icon extends Tag {
    @Override
    protected void begin(Markup markup) throws IOException {
        markup.icon(string("name"));
    }
}
