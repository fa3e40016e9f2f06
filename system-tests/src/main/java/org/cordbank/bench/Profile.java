package org.cordbank.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** The Flight Recorder's answer to where a face spends its time under load. */
final class Profile {
    private static final int MOST = 12;
    private static final int WAIT_SECONDS = 60;
    private static final List<String> OURS =
            List.of("org.cordbank", "org.primefaces", "org.omnifaces", "com.sun.faces");

    private Profile() {}

    /** What a face does while it is recorded. */
    @FunctionalInterface
    interface Load {
        void run() throws Exception;
    }

    /**
     * Records a face under load and tells the hottest methods: by themselves, and by the innermost frame of pages and
     * bank. A recording that fails is told in their place, so that the figure is not lost with it.
     */
    static List<String> under(long pid, Path folder, Load load) throws Exception {
        Path file = Files.createDirectories(folder)
                .resolve("profile-" + pid + ".jfr")
                .toAbsolutePath();
        Files.deleteIfExists(file);
        try {
            jcmd(pid, "JFR.start", "name=bench", "settings=profile");
            load.run();
            jcmd(pid, "JFR.dump", "name=bench", "filename=" + file);
            jcmd(pid, "JFR.stop", "name=bench");
            return hottest(file);
        } catch (IOException unrecorded) {
            return List.of("| | | no recording: " + unrecorded.getMessage() + " |");
        }
    }

    /** The hottest methods of a recording that was written elsewhere. */
    static List<String> hottest(Path file) throws IOException {
        Map<String, Integer> tops = new HashMap<>();
        Map<String, Integer> pages = new HashMap<>();
        int samples = 0;
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                RecordedEvent event = recording.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                    samples++;
                    List<RecordedFrame> frames = event.getStackTrace().getFrames();
                    tops.merge(name(frames.get(0)), 1, Integer::sum);
                    frames.stream()
                            .map(Profile::name)
                            .filter(name -> OURS.stream().anyMatch(name::startsWith))
                            .findFirst()
                            .ifPresent(name -> pages.merge(name, 1, Integer::sum));
                }
            }
        }
        return Stream.concat(hottest("by itself", tops, samples), hottest("with what it calls", pages, samples))
                .toList();
    }

    private static Stream<String> hottest(String how, Map<String, Integer> counts, int samples) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(entry ->
                        Text.of("| %.1f %% | %s | `%s` |", 100.0 * entry.getValue() / samples, how, entry.getKey()));
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private static void jcmd(long pid, String... words) throws IOException, InterruptedException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        List<String> command = Stream.concat(Stream.of(tool.toString(), Long.toString(pid)), Stream.of(words))
                .toList();
        Process asked = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!asked.waitFor(WAIT_SECONDS, TimeUnit.SECONDS) || asked.exitValue() != 0) {
            asked.destroyForcibly();
            throw new IOException("jcmd could not " + words[0] + " the face " + pid);
        }
    }
}
