package org.cordbank.collection.collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cordbank.collection.CollectionLimits;
import org.cordbank.identity.StaffDirectory;
import org.cordbank.identity.StaffRow;

/** Who may collect when and where, asked by other desks inside their own acts. */
@ApplicationScoped
public class Collectors {
    @Inject
    private Certificates certificates;

    @Inject
    private StaffDirectory staff;

    @Inject
    private CollectionLimits limits;

    @Inject
    private Clock clock;

    /** The certificate that held at {@code moment} and was not suspended, if the person had one. */
    public Optional<CertificateRow> certifiedAt(long staffId, Instant moment) {
        LocalDate today = LocalDate.now(clock);
        return certificates.of(staffId).stream()
                .filter(certificate -> certificate.covers(moment))
                .map(certificate -> certificate.row(today, limits.certificateNoticeDays()))
                .filter(row -> row.state() != CertificateState.SUSPENDED)
                .max(Comparator.comparing(CertificateRow::validTo));
    }

    /** All certificates the person ever had, oldest first. */
    public List<CertificateRow> of(long staffId) {
        LocalDate today = LocalDate.now(clock);
        return certificates.of(staffId).stream()
                .map(certificate -> certificate.row(today, limits.certificateNoticeDays()))
                .toList();
    }

    /** The hospital a collector works at, as the staff register says. */
    public Optional<Long> hospitalOf(long staffId) {
        return staff.byId(staffId).map(StaffRow::partnerId);
    }
}
