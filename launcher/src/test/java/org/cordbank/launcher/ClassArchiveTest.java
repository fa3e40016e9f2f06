package org.cordbank.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The archive of classes")
class ClassArchiveTest {
    @TempDir
    private Path folder;

    @Test
    void isWhatAnOrderlyEndedProcessLeft() throws IOException {
        ClassArchive archive = new ClassArchive(folder.resolve("classes.jsa"));
        ClassArchive.Recording recording = archive.into(folder.resolve("work.jsa"));
        assertThat(archive.isKept()).isFalse();
        assertThat(recording.flags()).contains("-XX:ArchiveClassesAtExit=" + folder.resolve("work.jsa"));
        Files.writeString(folder.resolve("work.jsa"), "classes");
        recording.keep();
        assertThat(archive.isKept()).isTrue();
        assertThat(folder.resolve("work.jsa")).doesNotExist();
        assertThat(archive.use()).contains("-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"));
    }

    @Test
    void holdsTheClassesOfARealRunForTheNextOne() throws Exception {
        Path jar = folder.resolve("program.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            String entry = Program.class.getName().replace('.', '/') + ".class";
            out.putNextEntry(new JarEntry(entry));
            try (InputStream bytes = Program.class.getClassLoader().getResourceAsStream(entry)) {
                bytes.transferTo(out);
            }
            out.closeEntry();
        }
        ClassArchive archive = new ClassArchive(folder.resolve("classes.jsa"));
        ClassArchive.Recording recording = archive.into(folder.resolve("work.jsa"));
        assertThat(told(jar, recording.flags())).contains("ran");
        recording.keep();
        List<String> flags = new ArrayList<>(archive.use());
        flags.add("-Xlog:class+load");
        assertThat(told(jar, flags)).contains(Program.class.getName() + " source: shared objects file (top)");
    }

    private static String told(Path jar, List<String> flags) throws Exception {
        List<String> words = new ArrayList<>(List.of(FaceCommand.java()));
        words.addAll(flags);
        words.addAll(List.of("-cp", jar.toString(), Program.class.getName()));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String all = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(all).isZero();
        return all;
    }

    /** What the recorded process runs. */
    static final class Program {
        private Program() {}

        public static void main(String[] words) {
            System.out.println("ran");
        }
    }

    @Test
    void isNotThereWhenTheProcessLeftNone() {
        ClassArchive archive = new ClassArchive(folder.resolve("classes.jsa"));
        archive.into(folder.resolve("work.jsa")).keep();
        assertThat(archive.isKept()).isFalse();
    }

    @Test
    void ofTwoRecordedAtTheSameTimeTheLaterOneStays() throws IOException {
        ClassArchive archive = new ClassArchive(folder.resolve("classes.jsa"));
        for (String each : List.of("one", "two")) {
            Path work = Files.writeString(folder.resolve(each), each);
            archive.into(work).keep();
        }
        assertThat(folder.resolve("classes.jsa")).hasContent("two");
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }
}
