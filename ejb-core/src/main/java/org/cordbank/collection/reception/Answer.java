package org.cordbank.collection.reception;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How one of the eight checks came out. */
@Embeddable
class Answer {
    @Column(name = "code")
    private String code;

    @Column(name = "passed")
    private boolean passed;

    @Column(name = "note")
    private String note;

    protected Answer() {}

    Answer(String code, boolean passed, String note) {
        this.code = code;
        this.passed = passed;
        this.note = note == null ? "" : note.strip();
    }

    boolean passed() {
        return passed;
    }

    AnswerRow row() {
        return new AnswerRow(code, passed, note);
    }
}
