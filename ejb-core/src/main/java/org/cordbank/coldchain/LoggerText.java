package org.cordbank.coldchain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cordbank.coldchain.LoggerFileRefused.Reason;

/** The lines of a logger file: UTF-8 or UTF-16 by its mark, else UTF-8 where it fits, else GB 18030 (and so GBK). */
final class LoggerText {
    private static final int LARGEST_BYTES = 5 * 1024 * 1024;
    private static final String MARK = "\uFEFF";

    private LoggerText() {}

    static List<String> lines(byte[] file) {
        if (file == null || file.length == 0) {
            throw new LoggerFileRefused(Reason.EMPTY);
        }
        if (file.length > LARGEST_BYTES) {
            throw new LoggerFileRefused(Reason.TOO_LARGE, file.length / 1024 / 1024, LARGEST_BYTES / 1024 / 1024);
        }
        String text = decoded(file);
        if (text.isBlank()) {
            throw new LoggerFileRefused(Reason.EMPTY);
        }
        if (text.indexOf('\0') >= 0) {
            throw new LoggerFileRefused(Reason.UNREADABLE);
        }
        return (text.startsWith(MARK) ? text.substring(1) : text).lines().toList();
    }

    private static String decoded(byte[] file) {
        boolean marked = file.length >= 2
                && ((file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE
                        || (file[0] & 0xFF) == 0xFE && (file[1] & 0xFF) == 0xFF);
        Optional<String> text = marked
                ? strictly(file, StandardCharsets.UTF_16)
                : strictly(file, StandardCharsets.UTF_8).or(() -> strictly(file, Charset.forName("GB18030")));
        return text.orElseThrow(() -> new LoggerFileRefused(Reason.UNREADABLE));
    }

    private static Optional<String> strictly(byte[] file, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
