package org.cordbank.backoffice.lab;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import org.cordbank.lab.testing.TestRow;
import org.cordbank.lab.testing.TestState;
import org.cordbank.lab.testing.TestVerdict;

/**
 * A test as a line of a list, in the reader's language.
 *
 * @param name code and title
 * @param verdict null while there is none, or where the reader may not know it
 * @param result what was found, in the words of the catalogue, or that it is kept from this reader
 */
public record TestLine(
        long unitId,
        int no,
        String name,
        TestState state,
        TestVerdict verdict,
        String result,
        String testerName,
        String verifierName,
        Instant dueAt)
        implements Serializable {

    static TestLine of(TestRow row, String result, Locale locale) {
        return new TestLine(
                row.unitId(),
                row.no(),
                row.code() + " " + row.name(locale),
                row.state(),
                row.verdict(),
                result,
                row.testerName(),
                row.verifierName(),
                row.dueAt());
    }
}
