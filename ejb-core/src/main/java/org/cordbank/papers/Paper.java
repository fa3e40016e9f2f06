package org.cordbank.papers;

import java.util.Locale;

/** A document the bank prints: its template stands under {@code papers/}, its texts in the bundle of the papers room. */
public interface Paper {
    /** Name of the template without ending. */
    String template();

    /** Title of the document as readers and archives list it. */
    String number();

    /** Language of the document: Chinese or English. */
    Locale locale();
}
