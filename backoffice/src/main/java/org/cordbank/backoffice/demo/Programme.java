package org.cordbank.backoffice.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.cordbank.kernel.IdCardNumber;
import org.cordbank.kernel.MobileNumber;
import org.cordbank.kernel.PersonName;

/** Reads who appears in the play, and when. */
final class Programme {
    private static final BigDecimal SECONDS_A_DAY =
            BigDecimal.valueOf(Duration.ofDays(1).toSeconds());

    private Programme() {}

    /** The sample families, the longest with the bank first. */
    static List<Family> families() {
        try (InputStream file = Programme.class.getResourceAsStream("/demo/families.csv");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(Programme::family).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Family family(NamedCsvRecord row) {
        return new Family(
                row.getField("email"),
                PersonName.of(row.getField("name")),
                IdCardNumber.of(row.getField("id_number")),
                MobileNumber.of(row.getField("mobile")),
                Stage.valueOf(row.getField("stage")),
                days(row.getField("signs_on_day")),
                days(row.getField("born_on_day")));
    }

    private static Duration days(String text) {
        return Duration.ofSeconds(new BigDecimal(text).multiply(SECONDS_A_DAY).longValueExact());
    }
}
