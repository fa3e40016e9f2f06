package org.cordbank.charity.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cordbank.charity.programmes.RequiredDocument;
import org.cordbank.kernel.PersonName;
import org.cordbank.kernel.PublicId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a task still lacks")
class CompletenessTest {
    private static final List<RequiredDocument> PAPERS = List.of(
            new RequiredDocument("IDENTITY", true, "证件", ""), new RequiredDocument("HARDSHIP", false, "困难证明", ""));
    private static final List<ConsentRow> TEXTS =
            List.of(new ConsentRow("TRUTH", 1, true, "", ""), new ConsentRow("NOTICE", 1, false, "", ""));

    private static Completeness of(
            FiledBy way, Hardship hardship, Map<String, Boolean> consents, DocumentRow... papers) {
        ApplicationRow row = new ApplicationRow(
                1,
                1,
                PublicId.random(),
                null,
                1,
                "AID",
                1,
                way,
                null,
                ApplicationStatus.DRAFT,
                Locale.CHINESE,
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                null,
                null);
        PersonRow named = new PersonRow(PersonName.of("某人"), null, null, null, null, null, null, Relation.SELF);
        MeansRow means = new MeansRow(null, null, hardship, null, null, null, null);
        return new Completeness(
                new Contents(
                        row,
                        named,
                        named,
                        PersonRow.NOBODY,
                        IllnessRow.NONE,
                        means,
                        PayeeRow.NONE,
                        consents,
                        List.of(papers)),
                PAPERS,
                TEXTS);
    }

    private static DocumentRow paper(String code, DocumentState state) {
        return new DocumentRow(
                1, 1, PublicId.random(), 1, code, 1, "a.pdf", "application/pdf", 1, state, Instant.EPOCH, null, null);
    }

    @Test
    void aHelperSaysMoreThanAnApplicant() {
        assertThat(of(FiledBy.APPLICANT, null, Map.of()).missing(Task.APPLICANT))
                .containsExactly("idNumber", "mobile", "address");
        assertThat(of(FiledBy.HELPER, null, Map.of()).missing(Task.APPLICANT))
                .startsWith("helperName", "organisation", "helperMobile", "email");
    }

    @Test
    void whatWasCopiedFromTheApplicantDoesNotBeginThePatientsTask() {
        assertThat(of(FiledBy.APPLICANT, null, Map.of()).isUntouched(Task.PATIENT))
                .isTrue();
    }

    @Test
    void aPaperSentBackIsMissingAndAClaimedHardshipIsShown() {
        assertThat(of(FiledBy.APPLICANT, Hardship.NONE, Map.of(), paper("IDENTITY", DocumentState.HANDED_IN))
                        .missing(Task.DOCUMENTS))
                .isEmpty();
        assertThat(of(FiledBy.APPLICANT, Hardship.NONE, Map.of(), paper("IDENTITY", DocumentState.SENT_BACK))
                        .missing(Task.DOCUMENTS))
                .containsExactly("IDENTITY");
        assertThat(of(FiledBy.APPLICANT, Hardship.LOW_INCOME, Map.of()).missing(Task.DOCUMENTS))
                .containsExactly("IDENTITY", "HARDSHIP");
    }

    @Test
    void aFreeConsentHasToBeAnsweredButNotGiven() {
        assertThat(of(FiledBy.APPLICANT, null, Map.of("TRUTH", true)).missing(Task.CONSENTS))
                .containsExactly("NOTICE");
        assertThat(of(FiledBy.APPLICANT, null, Map.of("TRUTH", true, "NOTICE", false))
                        .missing(Task.CONSENTS))
                .isEmpty();
        assertThat(of(FiledBy.APPLICANT, null, Map.of("TRUTH", false, "NOTICE", true))
                        .missing(Task.CONSENTS))
                .containsExactly("TRUTH");
    }
}
