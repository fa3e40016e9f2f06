package org.cordbank.prove;

/** One kind of breaking. */
interface Fault {
    /** Its name, as it is typed. */
    String name();

    /** What is done to the bank, in words. */
    String what();

    /**
     * Breaks the bank so many times (or for so many seconds) and notes what does not hold; answers how many it really was.
     */
    int run(Proof proof, int times) throws Exception;

    /** How many it was, in words: "200 kills". */
    String counted(int times);
}
