package org.cordbank.charity.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.cordbank.papers.Files;
import org.cordbank.papers.StoredFile;

/** Reads the content of a paper; whose it is, the desk has checked. */
@ApplicationScoped
class PaperTray {
    @Inject
    private Files files;

    PaperContent content(Document document) {
        return content(document.fileId(), files.about(document.fileId()).originalName());
    }

    /** A file under another name than its sender gave it. */
    PaperContent content(long fileId, String name) {
        StoredFile file = files.about(fileId);
        try (InputStream in = files.open(fileId)) {
            return new PaperContent(name, file.mediaType(), in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
