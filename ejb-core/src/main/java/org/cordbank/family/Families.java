package org.cordbank.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.kernel.IdCardNumber;
import org.cordbank.kernel.InvalidValue;
import org.cordbank.kernel.MobileNumber;
import org.cordbank.kernel.PersonName;
import org.cordbank.kernel.Seals;

/** What other rooms ask and write of a family, within their own acts; whose family it is, they have checked. */
@ApplicationScoped
public class Families {
    private static final int MOST_FOUND = 50;

    @Inject
    private Mothers mothers;

    @Inject
    private Seals seals;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Names the mother of this account by her identity paper; a second time corrects it. */
    public void identify(long familyAccountId, PersonName name, IdCardNumber idNumber) {
        Instant now = clock.instant();
        Mother mother = mothers.of(familyAccountId).orElseGet(() -> {
            Mother fresh = new Mother(familyAccountId, now);
            mothers.add(fresh);
            return fresh;
        });
        mother.identify(name, idNumber, seals, now);
        trail.record(AuditAct.on("family", familyAccountId, "identify-mother"));
    }

    /** Keeps how the mother is reached; she must be named already. */
    public void reach(long familyAccountId, MobileNumber mobile, String address) {
        Mother mother = mothers.of(familyAccountId)
                .orElseThrow(() -> new IllegalStateException("Family " + familyAccountId + " has no mother yet"));
        mother.reach(mobile, address, seals, clock.instant());
        trail.record(AuditAct.on("family", familyAccountId, "reach-mother"));
    }

    /** The mother in the clear, for her own pages and papers. */
    public Optional<MotherRow> mother(long familyAccountId) {
        return mothers.of(familyAccountId).map(mother -> mother.row(seals));
    }

    /** The mother with the middle of everything hidden; empty strings while she is not named. */
    public MaskedMother masked(long familyAccountId) {
        return mother(familyAccountId).map(MotherRow::masked).orElse(MaskedMother.NOBODY);
    }

    /** The mothers of several accounts, masked, read together; an account without a mother is missing. */
    public Map<Long, MaskedMother> masked(Set<Long> familyAccountIds) {
        return familyAccountIds.isEmpty()
                ? Map.of()
                : mothers.ofAll(familyAccountIds).stream()
                        .collect(Collectors.toMap(
                                Mother::familyAccountId,
                                mother -> mother.row(seals).masked(),
                                (one, same) -> one));
    }

    /** Accounts whose mother has exactly this identity number, mobile number or name; none when it is none of them. */
    public List<Long> accounts(String typed) {
        return byIdNumber(typed)
                .or(() -> byMobile(typed))
                .or(() -> byName(typed))
                .orElse(List.of());
    }

    private Optional<List<Long>> byIdNumber(String typed) {
        try {
            String number = IdCardNumber.of(typed).value();
            return Optional.of(mothers.accountsBy("idNumberIndex", seals.index(Mother.ID_NUMBER, number), MOST_FOUND));
        } catch (InvalidValue other) {
            return Optional.empty();
        }
    }

    private Optional<List<Long>> byMobile(String typed) {
        try {
            String number = MobileNumber.of(typed).value();
            return Optional.of(mothers.accountsBy("mobileIndex", seals.index(Mother.MOBILE, number), MOST_FOUND));
        } catch (InvalidValue other) {
            return Optional.empty();
        }
    }

    private Optional<List<Long>> byName(String typed) {
        try {
            String name = PersonName.of(typed).value();
            return Optional.of(mothers.accountsBy("nameIndex", seals.index(Mother.NAME, name), MOST_FOUND));
        } catch (InvalidValue other) {
            return Optional.empty();
        }
    }
}
