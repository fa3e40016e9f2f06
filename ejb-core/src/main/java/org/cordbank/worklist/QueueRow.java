package org.cordbank.worklist;

/**
 * How much waits in a queue.
 *
 * @param waiting things that wait, 0 when nothing does
 */
public record QueueRow(Queue queue, long waiting) {
    /** Page where the work is done. */
    public String page() {
        return queue.page();
    }

    /** Key of the queue's words. */
    public String textKey() {
        return "worklist.Queue." + queue.name();
    }
}
