package org.cordbank.portal.museum;

import java.util.function.Supplier;
import org.cordbank.faces.text.Wording;
import org.cordbank.kernel.Refusal;

/**
 * What a link opened, or the sentence why it opens nothing: an old or broken link is no failure of the page, which says
 * it in its own words.
 *
 * @param missing null when something was opened
 */
record Opened<T>(T value, String missing) {
    static <T> Opened<T> by(Supplier<T> link) {
        try {
            return new Opened<>(link.get(), null);
        } catch (Refusal refused) {
            return new Opened<>(null, Wording.of(refused.textKey(), refused.values()));
        }
    }
}
