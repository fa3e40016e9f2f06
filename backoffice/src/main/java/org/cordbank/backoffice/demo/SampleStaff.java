package org.cordbank.backoffice.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordbank.identity.HireStaff;
import org.cordbank.identity.Role;
import org.cordbank.identity.StaffRegister;

/** The demo's sample staff, one per role, all with the documented password and PIN. */
@ApplicationScoped
class SampleStaff {
    /** Documented on the demo's sign-in page and in the README; useless outside the demo. */
    static final String PASSWORD = "cordbank-demo";

    static final String PIN = "246810";
    private static final long SITE = 1;
    private static final long SAMPLE_PARTNER = 1;

    @Inject
    private StaffRegister register;

    /** Hires whoever is missing. */
    void hire() {
        try (InputStream file = SampleStaff.class.getResourceAsStream("/demo/accounts.csv");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rows.forEach(row -> register.hireSample(person(row)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static HireStaff person(NamedCsvRecord row) {
        Set<Role> roles = Arrays.stream(row.getField("roles").split(" "))
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        boolean outside = roles.contains(Role.COLLECTOR) || roles.contains(Role.COURIER);
        return new HireStaff(
                row.getField("login"),
                row.getField("name"),
                PASSWORD,
                row.getField("badge"),
                PIN,
                SITE,
                outside ? SAMPLE_PARTNER : null,
                roles,
                true);
    }
}
