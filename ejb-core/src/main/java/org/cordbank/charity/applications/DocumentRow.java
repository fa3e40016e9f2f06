package org.cordbank.charity.applications;

import java.time.Instant;
import org.cordbank.kernel.PublicId;

/**
 * A paper that was handed in.
 *
 * @param version what the reader saw
 * @param code which of the programme's papers it is
 * @param fileId in the file store
 * @param name as it was handed in, made harmless
 * @param reason why it was sent back; null otherwise
 */
public record DocumentRow(
        long id,
        int version,
        PublicId publicId,
        long applicationId,
        String code,
        long fileId,
        String name,
        String mediaType,
        long sizeBytes,
        DocumentState state,
        Instant handedInAt,
        String reason,
        String decidedBy) {
    /** True for a photograph, which a page can show. */
    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }
}
