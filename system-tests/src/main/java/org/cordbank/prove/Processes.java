package org.cordbank.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes ended, stopped and let go on by their numbers, and looked at whether they did. */
final class Processes {
    private static final int LONGEST_END_SECONDS = 30;
    private static final int LOOKS = 100;
    private static final int LOOK_AGAIN_MS = 20;
    private static final char STOPPED = 'T';

    private Processes() {}

    /** Ends a process as a power cut would; returns when it is gone. */
    static void kill(long pid) throws IOException, InterruptedException {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow(() -> new IOException("There is no process " + pid));
        if (!process.destroyForcibly()) {
            throw new IOException("The process " + pid + " could not be killed");
        }
        try {
            process.onExit().get(LONGEST_END_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException stays) {
            throw new IOException("The process " + pid + " did not end", stays);
        }
    }

    /** Stops a process; returns when the system says that it stands still. */
    static void stop(long pid) throws IOException, InterruptedException {
        signal("STOP", pid);
        await(pid, true);
    }

    /** Lets a stopped process go on; returns when the system says that it does. */
    static void goOn(long pid) throws IOException, InterruptedException {
        signal("CONT", pid);
        await(pid, false);
    }

    private static void signal(String name, long pid) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("kill -" + name + " " + pid + " ended with " + exit);
        }
    }

    private static void await(long pid, boolean still) throws IOException, InterruptedException {
        for (int look = 0; look < LOOKS; look++) {
            if (standsStill(pid) == still) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MS);
        }
        throw new IOException(
                "The process " + pid + (still ? " goes on" : " stands still") + " in spite of the signal");
    }

    static boolean standsStill(long pid) throws IOException {
        return state(Files.readString(Path.of("/proc", Long.toString(pid), "stat"))) == STOPPED;
    }

    /** The state's letter: the first after the name, which stands in parentheses and may hold any sign. */
    static char state(String stat) {
        return stat.charAt(stat.lastIndexOf(')') + 2);
    }
}
