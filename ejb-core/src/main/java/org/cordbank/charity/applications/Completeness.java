package org.cordbank.charity.applications;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordbank.charity.programmes.RequiredDocument;

/** Which answers a task still lacks. A certificate of hardship that is claimed has to be shown. */
final class Completeness {
    private static final String HARDSHIP_PAPER = "HARDSHIP";

    private final Contents contents;
    private final List<RequiredDocument> papers;
    private final List<ConsentRow> texts;

    Completeness(Contents contents, List<RequiredDocument> papers, List<ConsentRow> texts) {
        this.contents = contents;
        this.papers = papers;
        this.texts = texts;
    }

    /** Names of the fields, or codes of the papers and texts, that lack an answer; in the order of the page. */
    List<String> missing(Task task) {
        return switch (task) {
            case APPLICANT -> empty(applicant());
            case PATIENT -> empty(patient());
            case MEANS -> empty(means());
            case DOCUMENTS -> missingPapers();
            case PAYEE -> empty(payee());
            case CONSENTS ->
                texts.stream()
                        .filter(text -> !contents.consents().containsKey(text.code())
                                || text.needed() && !contents.consents().get(text.code()))
                        .map(ConsentRow::code)
                        .toList();
            case SUBMIT -> List.of();
        };
    }

    /** True when nothing of a task was answered yet. */
    boolean isUntouched(Task task) {
        return switch (task) {
            case APPLICANT -> filled(applicant()).isEmpty();
            case PATIENT -> filled(patient()).stream().allMatch(name -> contents.isForOneself() && isCopied(name));
            case MEANS -> filled(means()).isEmpty();
            case DOCUMENTS -> contents.documents().isEmpty();
            case PAYEE -> filled(payee()).isEmpty();
            case CONSENTS -> contents.consents().isEmpty();
            case SUBMIT -> true;
        };
    }

    private static boolean isCopied(String name) {
        return name.equals("patientName") || name.equals("patientIdNumber");
    }

    private Map<String, Object> applicant() {
        Map<String, Object> fields = new LinkedHashMap<>();
        PersonRow applicant = contents.applicant();
        if (contents.application().filedBy() == FiledBy.HELPER) {
            fields.put("helperName", contents.helper().name());
            fields.put("organisation", contents.helper().organisation());
            fields.put("helperMobile", contents.helper().mobile());
            fields.put("email", applicant.email());
        }
        fields.put("name", applicant.name());
        fields.put("idNumber", applicant.idNumber());
        fields.put("mobile", applicant.mobile());
        fields.put("address", applicant.address());
        fields.put("relation", applicant.relation());
        return fields;
    }

    private Map<String, Object> patient() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("patientName", contents.patient().name());
        fields.put("patientIdNumber", contents.patient().idNumber());
        fields.put("city", contents.patient().city());
        fields.put("diseaseClass", contents.illness().diseaseClass());
        fields.put("diagnosis", contents.illness().diagnosis());
        fields.put("hospital", contents.illness().hospital());
        fields.put("treatment", contents.illness().treatment());
        fields.put("treatedOn", contents.illness().treatedOn());
        return fields;
    }

    private Map<String, Object> means() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("householdSize", contents.means().householdSize());
        fields.put("yearlyIncome", contents.means().yearlyIncome());
        fields.put("hardship", contents.means().hardship());
        fields.put("costTotal", contents.means().costTotal());
        fields.put("insurancePaid", contents.means().insurancePaid());
        fields.put("otherAid", contents.means().otherAid());
        return fields;
    }

    private Map<String, Object> payee() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", contents.payee().kind());
        fields.put("holder", contents.payee().holder());
        fields.put("bank", contents.payee().bank());
        fields.put("account", contents.payee().account());
        return fields;
    }

    private List<String> missingPapers() {
        Set<String> there = contents.documents().stream()
                .filter(document -> document.state() != DocumentState.SENT_BACK)
                .map(DocumentRow::code)
                .collect(Collectors.toSet());
        Hardship hardship = contents.means().hardship();
        boolean claimed = hardship != null && hardship.isCertified();
        return papers.stream()
                .filter(paper -> paper.needed() || claimed && paper.code().equals(HARDSHIP_PAPER))
                .map(RequiredDocument::code)
                .filter(code -> !there.contains(code))
                .toList();
    }

    private static List<String> empty(Map<String, Object> fields) {
        List<String> names = new ArrayList<>(fields.keySet());
        names.removeAll(filled(fields));
        return names;
    }

    private static List<String> filled(Map<String, Object> fields) {
        return fields.entrySet().stream()
                .filter(field -> field.getValue() != null && !field.getValue().equals(""))
                .map(Map.Entry::getKey)
                .toList();
    }
}
