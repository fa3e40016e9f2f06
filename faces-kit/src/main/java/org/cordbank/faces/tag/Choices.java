package org.cordbank.faces.tag;

import java.io.IOException;
import org.cordbank.faces.text.Preferences;

/** The links to the same page in the other text size and in the other language: {@code of} the reader's preferences. */
public class Choices extends Tag {
    @Override
    protected void begin(Markup markup) throws IOException {
        Preferences reader = (Preferences) attr("of");
        String other = reader.isEnglish() ? "zh-Hans-CN" : "en";
        markup.open("a")
                .attr("href", reader.getOtherSize())
                .text(word(reader.isLarge() ? "kit.size.normal" : "kit.size.large"))
                .close("a")
                .text(" ")
                .open("a")
                .attr("href", reader.getOtherLanguage())
                .attr("lang", other)
                .attr("hreflang", other)
                .text(word("kit.lang.other"))
                .close("a");
    }
}
