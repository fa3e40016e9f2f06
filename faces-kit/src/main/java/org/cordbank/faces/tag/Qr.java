package org.cordbank.faces.tag;

import java.io.IOException;
import org.cordbank.papers.Barcodes;

/** A QR code drawn in the page itself, so that what it holds has no address of its own: {@code value}, {@code label}. */
public class Qr extends Tag {
    @Override
    protected void begin(Markup markup) throws IOException {
        markup.open("div", "cb-qr").attr("id", ownId());
        getFacesContext().getResponseWriter().write(Barcodes.qrSvg(string("value"), string("label")));
    }

    @Override
    protected void end(Markup markup) throws IOException {
        markup.close("div");
    }
}
