package org.cordbank.prove;

/** A way to break the bank. */
interface Fault {
    String name();

    /** One line for the help. */
    String what();

    /** Breaks it {@code times} times where that means something, and looks each time whether everything holds. */
    void run(Proof proof, int times) throws Exception;
}
