package org.cordbank.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.cordbank.kernel.IdCardNumber;
import org.cordbank.kernel.MobileNumber;
import org.cordbank.kernel.PersonName;
import org.cordbank.kernel.Seals;
import org.cordbank.kernel.Seals.Place;

/**
 * A mother as her family's account knows her: first named with her identity paper, then made reachable. Everything
 * personal is sealed at its place and found by keyed hashes only.
 */
@Entity
@Table(name = "family_mothers")
class Mother {
    static final String NAME = "mother.name";
    static final String ID_NUMBER = "mother.id-number";
    static final String MOBILE = "mother.mobile";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "family_mothers_seq")
    @SequenceGenerator(name = "family_mothers_seq", sequenceName = "family_mothers_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "family_account_id")
    private long familyAccountId;

    @Column(name = "name_sealed")
    private byte[] nameSealed;

    @Column(name = "name_index")
    private byte[] nameIndex;

    @Column(name = "id_number_sealed")
    private byte[] idNumberSealed;

    @Column(name = "id_number_index")
    private byte[] idNumberIndex;

    @Column(name = "mobile_sealed")
    private byte[] mobileSealed;

    @Column(name = "mobile_index")
    private byte[] mobileIndex;

    @Column(name = "address_sealed")
    private byte[] addressSealed;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Mother() {}

    Mother(long familyAccountId, Instant now) {
        this.familyAccountId = familyAccountId;
        this.createdAt = now;
    }

    /** Names her by her identity paper; she must have her id already, for the seals bind to it. */
    void identify(PersonName name, IdCardNumber idNumber, Seals seals, Instant now) {
        nameSealed = seals.seal(name.value(), place("name_sealed"));
        nameIndex = seals.index(NAME, name.value());
        idNumberSealed = seals.seal(idNumber.value(), place("id_number_sealed"));
        idNumberIndex = seals.index(ID_NUMBER, idNumber.value());
        changedAt = now;
    }

    void reach(MobileNumber mobile, String address, Seals seals, Instant now) {
        mobileSealed = seals.seal(mobile.value(), place("mobile_sealed"));
        mobileIndex = seals.index(MOBILE, mobile.value());
        addressSealed = seals.seal(address, place("address_sealed"));
        changedAt = now;
    }

    MotherRow row(Seals seals) {
        String mobile = seals.open(mobileSealed, place("mobile_sealed"));
        return new MotherRow(
                new PersonName(seals.open(nameSealed, place("name_sealed"))),
                new IdCardNumber(seals.open(idNumberSealed, place("id_number_sealed"))),
                mobile == null ? null : new MobileNumber(mobile),
                seals.open(addressSealed, place("address_sealed")));
    }

    private Place place(String column) {
        return new Place("family_mothers", column, id);
    }

    Long id() {
        return id;
    }

    long familyAccountId() {
        return familyAccountId;
    }
}
