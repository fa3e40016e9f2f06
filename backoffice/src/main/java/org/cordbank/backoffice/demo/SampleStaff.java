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
import org.cordbank.partners.Couriers;
import org.cordbank.partners.Hospitals;
import org.cordbank.partners.PartnerDesk;

/** The demo's sample staff, one per role, all with the documented password and PIN. */
@ApplicationScoped
class SampleStaff {
    /** Documented on the demo's sign-in page and in the README; useless outside the demo. */
    static final String PASSWORD = "cordbank-demo";

    static final String PIN = "246810";
    private static final long SITE = 1;
    /** Licence of the collector's hospital in the catalogue of sample hospitals. */
    private static final String HOSPITAL = "示例-0001";

    @Inject
    private StaffRegister register;

    @Inject
    private PartnerDesk partners;

    @Inject
    private Hospitals hospitals;

    @Inject
    private Couriers couriers;

    private volatile boolean hired;

    /** Admits the sample hospitals and courier, then hires whoever is missing. */
    void hire() {
        partners.admitSamples();
        try (InputStream file = SampleStaff.class.getResourceAsStream("/demo/accounts.csv");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rows.forEach(row -> register.hireSample(person(row)));
            hired = true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** True once everybody of the list can sign in. */
    boolean isHired() {
        return hired;
    }

    private HireStaff person(NamedCsvRecord row) {
        Set<Role> roles = Arrays.stream(row.getField("roles").split(" "))
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new HireStaff(
                row.getField("login"),
                row.getField("name"),
                PASSWORD,
                row.getField("badge"),
                PIN,
                SITE,
                partner(roles),
                roles,
                true);
    }

    /** Where somebody from outside the bank works: the first sample hospital, the first courier company. */
    private Long partner(Set<Role> roles) {
        if (roles.contains(Role.COLLECTOR)) {
            return hospitals.active().stream()
                    .filter(hospital -> hospital.licenceNo().equals(HOSPITAL))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
        return roles.contains(Role.COURIER) ? couriers.active().get(0).id() : null;
    }
}
