package org.cordbank.backoffice.charity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A reviewer's declaration and opinion. */
public class ReviewCaseForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private Boolean conflict;

    @Size(max = 500)
    private String conflictWords;

    @NotNull
    private Boolean supports;

    @NotNull
    private Integer score;

    @Size(max = 1000)
    private String words;

    public Boolean getConflict() {
        return conflict;
    }

    public void setConflict(Boolean conflict) {
        this.conflict = conflict;
    }

    public String getConflictWords() {
        return conflictWords;
    }

    public void setConflictWords(String conflictWords) {
        this.conflictWords = conflictWords;
    }

    public Boolean getSupports() {
        return supports;
    }

    public void setSupports(Boolean supports) {
        this.supports = supports;
    }

    public Integer getScore() {
        return score;
    }

    public void setScore(Integer score) {
        this.score = score;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
