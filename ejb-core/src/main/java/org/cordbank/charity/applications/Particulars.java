package org.cordbank.charity.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cordbank.charity.programmes.Treatment;
import org.cordbank.kernel.EmailAddress;
import org.cordbank.kernel.IdCardNumber;
import org.cordbank.kernel.MobileNumber;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.PersonName;
import org.cordbank.kernel.Seals;
import org.cordbank.kernel.Seals.Place;
import org.cordbank.kernel.Sql;

/**
 * What an application tells: people, illness, means and payee, each kept as far as it was given. Everything personal is
 * sealed at its place, so that a value copied to another application does not open.
 */
@ApplicationScoped
class Particulars {
    static final String PATIENT_ID = "charity.patient.id-number";
    static final String APPLICANT_EMAIL = "charity.applicant.email";
    private static final String PEOPLE = "charity_people";
    private static final String ILLNESSES = "charity_illnesses";
    private static final String PAYEES = "charity_payees";

    @Inject
    private Sql sql;

    @Inject
    private Seals seals;

    PersonRow person(long id, Part part) {
        return sql.one(
                        "SELECT * FROM charity_people WHERE application_id = ? AND part = ?",
                        row -> person(row, id, part),
                        id,
                        part)
                .orElse(PersonRow.NOBODY);
    }

    /** Masked names of one part of several applications, in one statement. */
    Map<Long, String> maskedNames(List<Long> ids, Part part) {
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.rows(
                    "SELECT application_id, name_sealed FROM charity_people WHERE part = '" + part
                            + "' AND name_sealed IS NOT NULL AND application_id IN ("
                            + "?, ".repeat(ids.size() - 1) + "?)",
                    row -> {
                        long id = row.getLong("application_id");
                        String name = open(row, "name_sealed", PEOPLE, part + ".name", id);
                        return names.put(id, new PersonName(name).masked());
                    },
                    ids.toArray());
        }
        return names;
    }

    void keep(long id, Part part, PersonRow person) {
        write(
                "charity_people",
                "application_id, part, name_sealed, id_number_sealed, mobile_sealed, email_sealed, address_sealed,"
                        + " organisation, city, relation",
                id,
                part,
                seal(person.name() == null ? null : person.name().value(), PEOPLE, part + ".name", id),
                seal(person.idNumber() == null ? null : person.idNumber().value(), PEOPLE, part + ".id_number", id),
                seal(person.mobile() == null ? null : person.mobile().value(), PEOPLE, part + ".mobile", id),
                seal(person.email() == null ? null : person.email().value(), PEOPLE, part + ".email", id),
                seal(person.address(), PEOPLE, part + ".address", id),
                person.organisation(),
                person.city(),
                person.relation());
    }

    private PersonRow person(ResultSet row, long id, Part part) throws SQLException {
        String name = open(row, "name_sealed", PEOPLE, part + ".name", id);
        String number = open(row, "id_number_sealed", PEOPLE, part + ".id_number", id);
        String mobile = open(row, "mobile_sealed", PEOPLE, part + ".mobile", id);
        String email = open(row, "email_sealed", PEOPLE, part + ".email", id);
        String relation = row.getString("relation");
        return new PersonRow(
                name == null ? null : new PersonName(name),
                number == null ? null : new IdCardNumber(number),
                mobile == null ? null : new MobileNumber(mobile),
                email == null ? null : new EmailAddress(email),
                open(row, "address_sealed", PEOPLE, part + ".address", id),
                row.getString("organisation"),
                row.getString("city"),
                relation == null ? null : Relation.valueOf(relation));
    }

    IllnessRow illness(long id) {
        return sql.one("SELECT * FROM charity_illnesses WHERE application_id = ?", row -> illness(row, id), id)
                .orElse(IllnessRow.NONE);
    }

    void keep(long id, IllnessRow illness) {
        write(
                "charity_illnesses",
                "application_id, disease_class, diagnosis_sealed, hospital_sealed, treatment, treated_on, din_sealed",
                id,
                illness.diseaseClass(),
                seal(illness.diagnosis(), ILLNESSES, "diagnosis", id),
                seal(illness.hospital(), ILLNESSES, "hospital", id),
                illness.treatment(),
                illness.treatedOn(),
                seal(illness.din(), ILLNESSES, "din", id));
    }

    private IllnessRow illness(ResultSet row, long id) throws SQLException {
        String disease = row.getString("disease_class");
        String treatment = row.getString("treatment");
        return new IllnessRow(
                disease == null ? null : DiseaseClass.valueOf(disease),
                open(row, "diagnosis_sealed", ILLNESSES, "diagnosis", id),
                open(row, "hospital_sealed", ILLNESSES, "hospital", id),
                treatment == null ? null : Treatment.valueOf(treatment),
                row.getObject("treated_on", LocalDate.class),
                open(row, "din_sealed", ILLNESSES, "din", id));
    }

    MeansRow means(long id) {
        return sql.one("SELECT * FROM charity_means WHERE application_id = ?", row -> means(row, id), id)
                .orElse(MeansRow.NONE);
    }

    void keep(long id, MeansRow means) {
        write(
                "charity_means",
                "application_id, household_size, yearly_income, hardship, cost_total, insurance_paid, other_aid,"
                        + " story_sealed",
                id,
                means.householdSize(),
                yuan(means.yearlyIncome()),
                means.hardship(),
                yuan(means.costTotal()),
                yuan(means.insurancePaid()),
                yuan(means.otherAid()),
                seal(means.story(), "charity_means", "story", id));
    }

    private MeansRow means(ResultSet row, long id) throws SQLException {
        String hardship = row.getString("hardship");
        return new MeansRow(
                row.getObject("household_size", Integer.class),
                money(row, "yearly_income"),
                hardship == null ? null : Hardship.valueOf(hardship),
                money(row, "cost_total"),
                money(row, "insurance_paid"),
                money(row, "other_aid"),
                open(row, "story_sealed", "charity_means", "story", id));
    }

    PayeeRow payee(long id) {
        return sql.one(
                        "SELECT * FROM charity_payees WHERE application_id = ?",
                        row -> new PayeeRow(
                                row.getString("kind") == null ? null : PayeeKind.valueOf(row.getString("kind")),
                                open(row, "holder_sealed", PAYEES, "holder", id),
                                row.getString("bank"),
                                open(row, "account_sealed", PAYEES, "account", id)),
                        id)
                .orElse(PayeeRow.NONE);
    }

    void keep(long id, PayeeRow payee) {
        write(
                "charity_payees",
                "application_id, kind, holder_sealed, bank, account_sealed",
                id,
                payee.kind(),
                seal(payee.holder(), PAYEES, "holder", id),
                payee.bank(),
                seal(payee.account(), PAYEES, "account", id));
    }

    /** Writes the row anew or over what stood there; the first columns are its key. */
    private void write(String table, String columns, Object... values) {
        List<String> names = List.of(columns.split(",\\s*"));
        sql.update(
                "INSERT INTO " + table + " (" + columns + ") VALUES (" + "?, ".repeat(values.length - 1) + "?)"
                        + " ON DUPLICATE KEY UPDATE "
                        + names.stream()
                                .map(name -> name + " = VALUES(" + name + ")")
                                .collect(Collectors.joining(", ")),
                values);
    }

    /** Keyed hash by which the same patient is found again. */
    byte[] patientIndex(IdCardNumber number) {
        return seals.index(PATIENT_ID, number.value());
    }

    byte[] emailIndex(String address) {
        return seals.index(APPLICANT_EMAIL, address);
    }

    private byte[] seal(String clear, String table, String column, long id) {
        return seals.seal(clear, new Place(table, column, id));
    }

    private String open(ResultSet row, String name, String table, String column, long id) throws SQLException {
        return seals.open(row.getBytes(name), new Place(table, column, id));
    }

    private static java.math.BigDecimal yuan(Money money) {
        return money == null ? null : money.yuan();
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column) == null ? null : new Money(row.getBigDecimal(column));
    }
}
