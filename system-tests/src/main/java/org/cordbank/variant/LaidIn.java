package org.cordbank.variant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.cordbank.db.Folders;

/**
 * A server folder whose faces are the shipped ones with more laid in. Laid-in classes share the face's class loader,
 * process and pool, so that what they measure or break is the real thing.
 */
public final class LaidIn {
    public static final String PORTAL = "portal-web.war";
    public static final String OFFICE = "backoffice.war";

    private static final String CLASSES = "WEB-INF/classes/";

    private final Path shipped;
    private final Map<String, Map<String, byte[]>> additions = new LinkedHashMap<>();

    /** Starts from the server folder the build leaves. */
    public LaidIn(Path shipped) {
        this.shipped = shipped;
    }

    /** Lays a package of this module, but not what lies below it, into a face. */
    public LaidIn classes(String war, String packageName) {
        String folder = packageName.replace('.', '/');
        try {
            URI home = LaidIn.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path place = Path.of(home);
            if (Files.isDirectory(place)) {
                collect(war, folder, place.resolve(folder));
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    collect(war, folder, jar.getPath(folder));
                }
            }
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Puts a file among the face's classes, in place of the shipped one of that name. */
    public LaidIn resource(String war, String name, byte[] content) {
        additions.computeIfAbsent(war, any -> new LinkedHashMap<>()).put(CLASSES + name, content);
        return this;
    }

    private void collect(String war, String folder, Path from) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                resource(war, folder + "/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
    }

    /** Writes the variant's server folder, replacing one that stands there. */
    public Path into(Path target) throws IOException {
        Folders.delete(target);
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(shipped)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (additions.containsKey(name)) {
                    add(Files.copy(file, target.resolve(name), StandardCopyOption.REPLACE_EXISTING), name);
                } else {
                    Files.createSymbolicLink(target.resolve(name), file.toAbsolutePath());
                }
            }
        }
        return target;
    }

    private void add(Path war, String name) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(war)) {
            for (Map.Entry<String, byte[]> addition : additions.get(name).entrySet()) {
                Path entry = inside.getPath(addition.getKey());
                Files.createDirectories(entry.getParent());
                Files.write(entry, addition.getValue());
            }
        }
    }
}
