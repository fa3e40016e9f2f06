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
        StoredFile file = files.about(document.fileId());
        try (InputStream in = files.open(document.fileId())) {
            return new PaperContent(file.originalName(), file.mediaType(), in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
