package org.cordbank.backoffice.collection;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cordbank.faces.tag.Signing;

/** What the clerk answers about a bag. */
public class InspectUnitForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> answers = new HashMap<>();
    private String note;
    private String weight;
    private List<String> reasons = new ArrayList<>();
    private final Signing second = new Signing();

    public Map<String, String> getAnswers() {
        return answers;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getWeight() {
        return weight;
    }

    public void setWeight(String weight) {
        this.weight = weight;
    }

    public List<String> getReasons() {
        return reasons;
    }

    public void setReasons(List<String> reasons) {
        this.reasons = reasons;
    }

    public Signing getSecond() {
        return second;
    }

    Map<String, Boolean> passed() {
        return answers.entrySet().stream()
                .filter(answer ->
                        answer.getValue() != null && !answer.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> "PASS".equals(answer.getValue())));
    }

    Map<String, String> notes() {
        String said = note == null ? "" : note.strip();
        return passed().entrySet().stream()
                .filter(answer -> !answer.getValue() && !said.isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> said));
    }
}
