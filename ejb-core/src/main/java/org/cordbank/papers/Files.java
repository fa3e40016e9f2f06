package org.cordbank.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.Sql;

/**
 * The file store: contents under their SHA-256 in the folder named by the system property {@code cordbank.files}, which
 * both faces share; a row for each file. The content is on disk before the caller's transaction commits, so a row never
 * points to nothing. Who may read a file is decided by the room that keeps its number.
 */
@ApplicationScoped
public class Files {
    private static final long MIB = 1024L * 1024L;
    private static final long MEGAPIXEL = 1_000_000L;
    private static final String ROWS =
            "SELECT id, sha256, media_type, original_name, size_bytes, purpose FROM papers_files WHERE id IN (";
    private static final String ROW = ROWS + "?)";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor actor;

    private final Clock machine = Clock.systemUTC();

    /**
     * Takes in what a person hands over, in the caller's transaction.
     *
     * @param originalName as the sender names it; shown later, never trusted
     * @throws UploadRefused TOO_LARGE, EMPTY, WRONG_TYPE (judged by the content), UNREADABLE (cut off or damaged), MIXED
     *     or ACTIVE (more than a document)
     */
    public StoredFile keep(FilePurpose purpose, String originalName, InputStream content) {
        Shelf shelf = shelf();
        long maxMb = setting("papers.upload.max_mb." + purpose).orElseGet(() -> rule("papers.upload.max_mb"));
        try {
            Shelf.Received received = shelf.receive(content, maxMb * MIB);
            try {
                MediaKind kind = accept(purpose, originalName, received, maxMb);
                String name = FileName.harmless(originalName, kind);
                if (purpose.isDrawnAnew() && kind != MediaKind.PDF) {
                    return keepMade(purpose, kind, name, pictures().drawnAnew(received.temporary(), kind));
                }
                shelf.settle(received);
                return enter(received, kind, name, purpose);
            } finally {
                shelf.discard(received);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("A file could not be stored", failed);
        }
    }

    /** Keeps what the bank made itself, in the caller's transaction; its type is stated, not examined. */
    public StoredFile keepMade(FilePurpose purpose, MediaKind kind, String name, byte[] content) {
        Shelf shelf = shelf();
        try {
            Shelf.Received received = shelf.receive(new ByteArrayInputStream(content), Long.MAX_VALUE);
            shelf.settle(received);
            return enter(received, kind, FileName.harmless(name, kind), purpose);
        } catch (IOException failed) {
            throw new UncheckedIOException("A file could not be stored", failed);
        }
    }

    /** What is known of a file. @throws FileReadingRefused MISSING when there is no such file */
    public StoredFile about(long id) {
        return sql.one(ROW, Files::file, id)
                .orElseThrow(() -> new FileReadingRefused(FileReadingRefused.Reason.MISSING, id));
    }

    /** What is known of several files by their ids, read in one statement; an id without a file is left out. */
    public Map<Long, StoredFile> about(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql.rows(ROWS + "?, ".repeat(ids.size() - 1) + "?)", Files::file, ids.toArray()).stream()
                        .collect(Collectors.toMap(StoredFile::id, each -> each));
    }

    /**
     * The content of a file, its fingerprint checked before the first byte is given. Close it.
     *
     * @throws FileReadingRefused DAMAGED or MISSING
     */
    public InputStream open(long id) {
        StoredFile file = about(id);
        Shelf shelf = shelf();
        try {
            if (!shelf.isWhole(file.sha256())) {
                throw new FileReadingRefused(FileReadingRefused.Reason.DAMAGED, id);
            }
            return shelf.open(file.sha256());
        } catch (NoSuchFileException gone) {
            throw new FileReadingRefused(FileReadingRefused.Reason.MISSING, id);
        } catch (IOException failed) {
            throw new UncheckedIOException("File " + id + " could not be read", failed);
        }
    }

    /** Removes contents no row points to once they are older than the rule says; answers how many. */
    public int sweep() {
        try {
            return shelf().sweep(Duration.ofHours(rule("papers.sweep.after_hours")), this::isKnown);
        } catch (IOException failed) {
            throw new UncheckedIOException("The file folder could not be swept", failed);
        }
    }

    private MediaKind accept(FilePurpose purpose, String name, Shelf.Received received, long maxMb) throws IOException {
        String shown = FileName.shown(name);
        if (received.size() > maxMb * MIB) {
            throw new UploadRefused(UploadRefused.Reason.TOO_LARGE, shown, maxMb);
        }
        if (received.size() == 0) {
            throw new UploadRefused(UploadRefused.Reason.EMPTY, shown);
        }
        MediaKind kind = Inspection.kindOf(received.temporary(), purpose.accepted())
                .orElseThrow(() -> new UploadRefused(UploadRefused.Reason.WRONG_TYPE, shown, endings(purpose)));
        PdfHygiene hygiene = new PdfHygiene(rule("papers.upload.max_unpacked_mb") * MIB);
        if (kind == MediaKind.PDF) {
            hygiene.wrongOutside(received.temporary()).ifPresent(reason -> {
                throw new UploadRefused(reason, shown);
            });
        }
        if (!new Inspection(rule("papers.upload.max_megapixels") * MEGAPIXEL).opens(received.temporary(), kind)) {
            throw new UploadRefused(UploadRefused.Reason.UNREADABLE, shown);
        }
        if (kind == MediaKind.PDF && hygiene.isActive(received.temporary())) {
            throw new UploadRefused(UploadRefused.Reason.ACTIVE, shown);
        }
        return kind;
    }

    /** Longest side a photograph that is drawn anew is made to, in pixels. */
    public int longestSide() {
        return Math.toIntExact(rule("papers.picture.longest_px"));
    }

    private Pictures pictures() {
        return new Pictures(longestSide());
    }

    private static String endings(FilePurpose purpose) {
        return purpose.accepted().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }

    private StoredFile enter(Shelf.Received received, MediaKind kind, String name, FilePurpose purpose) {
        long id = sql.next("papers_files_seq");
        Actor by = actor.get();
        sql.update(
                "INSERT INTO papers_files (id, sha256, media_type, original_name, size_bytes, purpose, created_at,"
                        + " created_by_kind, created_by_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                received.sha256(),
                kind.type(),
                name,
                received.size(),
                purpose,
                clock.instant(),
                by.kind(),
                by.id());
        return new StoredFile(id, received.sha256(), kind.type(), name, received.size(), purpose);
    }

    private boolean isKnown(String sha256) {
        return sql.one("SELECT 1 FROM papers_files WHERE sha256 = ? LIMIT 1", row -> row.getInt(1), sha256)
                .isPresent();
    }

    private long rule(String name) {
        return setting(name).orElseThrow(() -> new IllegalStateException("papers_rules has no row " + name));
    }

    private Optional<Long> setting(String name) {
        return sql.one("SELECT value FROM papers_rules WHERE name = ?", row -> row.getLong(1), name);
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                row.getLong("id"),
                row.getString("sha256"),
                row.getString("media_type"),
                row.getString("original_name"),
                row.getLong("size_bytes"),
                FilePurpose.valueOf(row.getString("purpose")));
    }

    private Shelf shelf() {
        String folder = System.getProperty("cordbank.files");
        if (folder == null) {
            throw new IllegalStateException("The system property cordbank.files must name the folder of the files");
        }
        return new Shelf(Path.of(folder), machine);
    }
}
