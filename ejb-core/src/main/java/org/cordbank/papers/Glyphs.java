package org.cordbank.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Knows which characters the fonts of the press can print. The fonts are read once, at the first question. */
final class Glyphs {
    private final String[] resources;
    private List<CmapLookup> fonts;

    Glyphs(String... resources) {
        this.resources = resources.clone();
    }

    List<String> missing(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .filter(point -> fonts().stream().anyMatch(font -> font.getGlyphId(point) == 0))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    private synchronized List<CmapLookup> fonts() {
        if (fonts == null) {
            List<CmapLookup> read = new ArrayList<>();
            for (String resource : resources) {
                read.add(read(resource));
            }
            fonts = read;
        }
        return fonts;
    }

    private static CmapLookup read(String resource) {
        try (InputStream bytes = Glyphs.class.getResourceAsStream(resource);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The font " + resource + " cannot be read", unreadable);
        }
    }
}
