package org.cordbank.launcher;

/** Something outside of the program keeps it from running; told in one sentence per language, without a stack trace. */
public final class CannotRun extends Exception {
    private static final long serialVersionUID = 1L;

    private final String zh;

    CannotRun(String zh, String en) {
        this(zh, en, null);
    }

    CannotRun(String zh, String en, Throwable cause) {
        super(en, cause);
        this.zh = zh;
    }

    /** The Chinese sentence alone; the English one is the message. */
    String zh() {
        return zh;
    }

    /** The sentence in both languages, Chinese first. */
    public String sentence() {
        return zh + System.lineSeparator() + getMessage();
    }
}
