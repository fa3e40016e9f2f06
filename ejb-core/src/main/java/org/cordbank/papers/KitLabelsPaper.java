package org.cordbank.papers;

import java.util.List;
import java.util.Locale;
import org.cordbank.kernel.Din;

/**
 * The sheet of small labels that travels with one collection kit, all with the same donation number.
 *
 * @param uses one label each, in the order of the sheet
 */
public record KitLabelsPaper(String bankName, String kitNumber, Din din, List<Use> uses, Locale locale)
        implements Paper {
    /** What a label is stuck on. */
    public enum Use {
        BAG,
        CASSETTE,
        MOTHER_TUBE,
        CORD_TUBE,
        CONSENT,
        COLLECTION_FORM,
        TRANSPORT_BOX,
        LOGGER,
        RECEPTION,
        SPARE
    }

    public KitLabelsPaper {
        uses = List.copyOf(uses);
    }

    /** The twelve labels of a standard kit. */
    public static List<Use> standardSet() {
        return List.of(
                Use.BAG,
                Use.CASSETTE,
                Use.MOTHER_TUBE,
                Use.MOTHER_TUBE,
                Use.CORD_TUBE,
                Use.CONSENT,
                Use.COLLECTION_FORM,
                Use.TRANSPORT_BOX,
                Use.LOGGER,
                Use.RECEPTION,
                Use.SPARE,
                Use.SPARE);
    }

    @Override
    public String template() {
        return "kit-labels";
    }

    @Override
    public String number() {
        return kitNumber;
    }

    /** The donation number in its printed groups, without the check character that stands in a box of its own. */
    public String printedDin() {
        return din.facility() + " " + din.year() + " " + din.serial();
    }
}
