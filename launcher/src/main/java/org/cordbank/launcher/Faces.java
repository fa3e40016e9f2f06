package org.cordbank.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The two faces, the first start of each and the ones after a crash. */
final class Faces {
    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    private final List<Face> both;
    private final DataFolder folder;
    private final Warden warden;
    private Path server;
    private Access access;
    private Map<String, String> properties;

    private Faces(List<Face> both, DataFolder folder, Warden warden) {
        this.both = both;
        this.folder = folder;
        this.warden = warden;
    }

    /** Finds a port for each; refuses one that is taken. */
    static Faces of(Settings settings, DataFolder folder, Warden warden) throws CannotRun, IOException {
        Face portal = face(Face.Kind.PORTAL, settings.portalPort(), "--portal-port", folder);
        Face office = face(Face.Kind.OFFICE, settings.officePort(), "--office-port", folder);
        return new Faces(List.of(portal, office), folder, warden);
    }

    private static Face face(Face.Kind kind, int wanted, String option, DataFolder folder)
            throws CannotRun, IOException {
        int port = Ports.orFree(wanted);
        Ports.refuseTaken(port, kind.zh, kind.en, option);
        return new Face(kind, port, folder.log(kind.id()));
    }

    /** Starts both without waiting for them. */
    void start(Path from, Access to, Map<String, String> told) throws IOException, InterruptedException {
        server = from;
        access = to;
        properties = Map.copyOf(told);
        for (Face face : both) {
            begin(face);
        }
    }

    private void begin(Face face) throws IOException, InterruptedException {
        face.start(server, folder, face.kind() == Face.Kind.PORTAL ? access.portal() : access.office(), properties);
        warden.watch(face.pid());
    }

    /**
     * Starts a face that has ended, or ends first what is left of it: a server that could not load its face goes on and
     * holds its port. The last log is kept beside the new one.
     */
    void startAgain(Face face) throws IOException, InterruptedException {
        face.askToStop();
        face.awaitEnd();
        warden.forget(face.pid());
        folder.log(face.kind().id());
        begin(face);
    }

    void awaitReady(Face face) throws CannotRun, InterruptedException {
        face.awaitReady(LONGEST_START);
    }

    Face portal() {
        return both.get(0);
    }

    Face office() {
        return both.get(1);
    }

    List<Face> both() {
        return both;
    }

    void stop() {
        both.forEach(Face::askToStop);
        both.forEach(Face::awaitEnd);
    }
}
