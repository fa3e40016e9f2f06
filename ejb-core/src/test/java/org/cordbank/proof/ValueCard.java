package org.cordbank.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.cordbank.kernel.CertificateNumber;
import org.cordbank.kernel.ContractNumber;
import org.cordbank.kernel.Din;
import org.cordbank.kernel.EmailAddress;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.PersonName;
import org.cordbank.kernel.PublicId;
import org.cordbank.kernel.Temperature;
import org.cordbank.kernel.Volume;

/** One of each kernel value that may stand in a column. */
@Entity
@Table(name = "proof_value_cards")
class ValueCard {
    @Id
    private long id;

    private Din din;

    private CertificateNumber certificate;

    private ContractNumber contract;

    @Column(name = "public_id")
    private PublicId publicId;

    private EmailAddress email;

    private PersonName name;

    private Money fee;

    @Column(name = "temperature_c")
    private Temperature temperature;

    @Column(name = "volume_ml")
    private Volume volume;

    protected ValueCard() {}

    ValueCard(long id) {
        this.id = id;
    }

    static ValueCard filled(long id) {
        ValueCard card = new ValueCard(id);
        card.din = Din.of("G123498654321");
        card.certificate = CertificateNumber.numbered(YearMonth.of(2026, 11), 42);
        card.contract = ContractNumber.numbered(2026, 42);
        card.publicId = PublicId.of("0123-4567-89AB-CDEF");
        card.email = EmailAddress.of("wang@example.com");
        card.name = PersonName.of("王𬭚（化名）");
        card.fee = Money.of("5400.00");
        card.temperature = Temperature.of("-196");
        card.volume = new Volume(new BigDecimal("95.5"));
        return card;
    }

    /** All values in the order of the fields; a null where the column is. */
    List<Object> values() {
        return java.util.Arrays.asList(din, certificate, contract, publicId, email, name, fee, temperature, volume);
    }
}
