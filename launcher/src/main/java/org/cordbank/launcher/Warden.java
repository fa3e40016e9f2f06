package org.cordbank.launcher;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Sees to it that nothing the launcher started outlives it, not even when it is killed without a chance to clean up: a
 * shell that reads the process ids from a pipe and ends them when the pipe closes.
 */
public final class Warden implements AutoCloseable {
    private static final String SCRIPT = "trap '' INT TERM HUP; pids=''; "
            + "while read -r word pid; do case $word in watch) pids=\"$pids $pid\";; "
            + "forget) kept=''; for p in $pids; do [ $p = $pid ] || kept=\"$kept $p\"; done; pids=$kept;; clear) pids='';; esac; done; "
            + "kill $pids 2>/dev/null; "
            + "for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do alive=''; "
            + "for p in $pids; do kill -0 $p 2>/dev/null && alive=\"$alive $p\"; done; "
            + "[ -z \"$alive\" ] && exit 0; sleep 1; done; kill -9 $alive 2>/dev/null";

    private final Writer pipe;

    /** Begins the watch over nobody yet. */
    public Warden() throws IOException {
        Process shell = new ProcessBuilder("sh", "-c", SCRIPT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        pipe = shell.outputWriter(StandardCharsets.US_ASCII);
    }

    /** Ends this process when the one that asks ends. */
    public synchronized void watch(long pid) throws IOException {
        pipe.write("watch " + pid + "\n");
        pipe.flush();
    }

    /** Takes a process that has ended off the list: its number may soon belong to somebody else. */
    synchronized void forget(long pid) throws IOException {
        pipe.write("forget " + pid + "\n");
        pipe.flush();
    }

    /** Ends the watch after everything was stopped in an orderly way; the numbers may soon belong to somebody else. */
    @Override
    public synchronized void close() throws IOException {
        pipe.write("clear\n");
        pipe.close();
    }
}
