package org.cordbank.launcher;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The sample people of the demo, as the back office brings them along; outside the demo they are nobody. */
final class DemoAccounts {
    private static final String LIST = "WEB-INF/classes/demo/accounts.csv";
    private static final String PASSWORD = "cordbank-demo";
    private static final String PIN = "246810";

    private DemoAccounts() {}

    /** Lines to print: one per person, then the password and PIN they share; none when the face brings no list. */
    static List<String> lines(Path office) throws IOException {
        List<String> lines = new ArrayList<>();
        try (ZipFile face = new ZipFile(office.toFile())) {
            ZipEntry list = face.getEntry(LIST);
            if (list == null) {
                return lines;
            }
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                    .ofNamedCsvRecord(new InputStreamReader(face.getInputStream(list), StandardCharsets.UTF_8))) {
                rows.forEach(row -> lines.add(String.format(
                        "  %-12s %-5s %s  %s",
                        row.getField("login"), row.getField("badge"), row.getField("name"), row.getField("roles"))));
            }
        }
        lines.add("  密码 password " + PASSWORD + "    PIN " + PIN);
        return lines;
    }
}
