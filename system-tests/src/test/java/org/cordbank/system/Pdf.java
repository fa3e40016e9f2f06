package org.cordbank.system;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a paper. The font gives some characters as the radicals they look like; they are read as characters. */
final class Pdf {
    private Pdf() {}

    static String words(byte[] paper) throws IOException {
        try (PDDocument read = Loader.loadPDF(paper)) {
            return Normalizer.normalize(new PDFTextStripper().getText(read), Normalizer.Form.NFKC);
        }
    }
}
