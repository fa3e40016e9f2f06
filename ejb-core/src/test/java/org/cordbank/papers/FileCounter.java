package org.cordbank.papers;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A desk for these tests: one act per call, in a transaction. */
@Stateless
@PermitAll
public class FileCounter {
    @Inject
    private Files files;

    public StoredFile handIn(FilePurpose purpose, String name, byte[] content) {
        return files.keep(purpose, name, new ByteArrayInputStream(content));
    }

    public StoredFile handIn(FilePurpose purpose, String name, InputStream content) {
        return files.keep(purpose, name, content);
    }

    public StoredFile keepMade(String name, byte[] content) {
        return files.keepMade(FilePurpose.PAPER, MediaKind.PDF, name, content);
    }
}
