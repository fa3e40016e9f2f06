package org.cordbank.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.cordbank.papers.Files;
import org.cordbank.papers.StoredFile;

/** Takes pressed papers out of the file store; the caller has checked whose they are. */
@ApplicationScoped
class PaperCupboard {
    @Inject
    private Files files;

    Optional<PaperFile> file(Long fileId) {
        if (fileId == null) {
            return Optional.empty();
        }
        StoredFile about = files.about(fileId);
        try (InputStream content = files.open(fileId)) {
            return Optional.of(new PaperFile(about.originalName(), about.mediaType(), content.readAllBytes()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
