package org.cordbank.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.cordbank.db.Account;

/** The words a face's process is started with. */
final class FaceCommand {
    private final Face.Kind kind;
    private final Path server;
    private final Path work;
    private final Optional<UnpackedServer> unpacked;
    private final Optional<ClassArchive> archive;

    private FaceCommand(Face.Kind kind, Path server, Path work, Optional<UnpackedServer> unpacked) {
        this.kind = kind;
        this.server = server;
        this.work = work;
        this.unpacked = unpacked;
        this.archive = unpacked.map(ClassArchive::of).filter(ClassArchive::isKept);
    }

    /**
     * Prepares one start; the first one of a build unpacks the server.
     *
     * @param server folder with the server, the driver and the faces
     * @param work empty folder of this start
     */
    static FaceCommand of(Face.Kind kind, Path server, Path work) throws IOException, InterruptedException {
        return new FaceCommand(kind, server, work, UnpackedServer.beside(server));
    }

    List<String> words(int port, Account account, Map<String, String> properties) throws IOException {
        Map<String, String> all = new TreeMap<>(properties);
        List<String> words = new ArrayList<>();
        words.add(java());
        words.add("-Xmx" + kind.heapMb + "m");
        words.addAll(Face.FLAGS);
        words.addAll(flags(all.remove(Face.JAVA_FLAGS)));
        tell(all, account);
        all.forEach((name, value) -> words.add("-D" + name + "=" + value));
        words.addAll(program());
        words.addAll(List.of("--nohazelcast", "--disablephonehome", "--port", Integer.toString(port)));
        words.addAll(List.of("--prebootcommandfile", file("preboot", ServerCommands.BEFORE_BOOT)));
        words.addAll(List.of("--postbootcommandfile", file("postboot", ServerCommands.AFTER_BOOT)));
        words.addAll(List.of("--deploy", server.resolve(kind.war).toString(), "--contextroot", "/"));
        return words;
    }

    /** Flags of one's own stand alone: JDK 17 crashed when it recorded from the first moment and loaded archived classes. */
    private List<String> flags(String own) {
        if (own != null) {
            return List.of(own.replace("{face}", kind.id()).strip().split("\\s+"));
        }
        return archive.map(ClassArchive::use).orElse(List.of());
    }

    private void tell(Map<String, String> all, Account account) {
        all.put("java.io.tmpdir", work.toString());
        all.put("user.timezone", "UTC");
        all.put("file.encoding", "UTF-8");
        all.put("cordbank.face", kind.id());
        all.put("cordbank.db.user", account.user());
        all.computeIfPresent("cordbank.db.url", (name, url) -> patient(url, kind.longestStatement));
    }

    private List<String> program() throws IOException {
        if (unpacked.isEmpty()) {
            return List.of(
                    "-jar",
                    server.resolve(UnpackedServer.ARCHIVE).toString(),
                    "--addlibs",
                    server.resolve(UnpackedServer.DRIVER).toString());
        }
        Path domain = work.resolve("domain");
        unpacked.get().domain(domain);
        return unpacked.get().command(domain);
    }

    private String file(String name, List<String> commands) throws IOException {
        return Files.writeString(work.resolve(name + ".txt"), String.join("\n", commands) + "\n")
                .toString();
    }

    /** The Java this launcher runs in. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** A server that is gone without a word must not hold a thread for ever. */
    static String patient(String url, int seconds) {
        return url.contains("socketTimeout=")
                ? url
                : url + (url.contains("?") ? "&" : "?") + "socketTimeout=" + TimeUnit.SECONDS.toMillis(seconds);
    }
}
