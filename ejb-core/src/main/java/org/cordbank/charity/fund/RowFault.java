package org.cordbank.charity.fund;

/**
 * A line of a statement that cannot be recorded.
 *
 * @param line as a spreadsheet counts it, the heading being 1
 * @param value what stands there
 */
public record RowFault(int line, Reason reason, String value) {
    /** What is wrong. */
    public enum Reason {
        DATE,
        FUTURE,
        REFERENCE,
        TWICE_IN_FILE,
        OTHER_AMOUNT,
        AMOUNT,
        ANONYMOUS,
        DONOR,
        EARMARK,
        RECEIPT
    }

    /** Key of the sentence, which quotes the value. */
    public String textKey() {
        return "charity.fund.RowFault." + reason.name();
    }
}
