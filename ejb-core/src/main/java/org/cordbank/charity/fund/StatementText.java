package org.cordbank.charity.fund;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.cordbank.charity.fund.StatementRefused.Reason;

/** The text of a statement as bank software saves it: UTF-8 with or without mark, else GB 18030 (and so GBK). */
final class StatementText {
    private static final int LARGEST_MIB = 5;
    private static final int MIB = 1024 * 1024;
    private static final String MARK = "\uFEFF";

    private StatementText() {}

    static String of(byte[] file) {
        if (file == null || file.length == 0) {
            throw new StatementRefused(Reason.EMPTY);
        }
        if (file.length > LARGEST_MIB * MIB) {
            throw new StatementRefused(Reason.TOO_LARGE, LARGEST_MIB);
        }
        String text = strictly(file, StandardCharsets.UTF_8)
                .or(() -> strictly(file, Charset.forName("GB18030")))
                .filter(decoded -> decoded.indexOf('\0') < 0)
                .orElseThrow(() -> new StatementRefused(Reason.UNREADABLE));
        String bare = text.startsWith(MARK) ? text.substring(1) : text;
        if (bare.isBlank()) {
            throw new StatementRefused(Reason.EMPTY);
        }
        return bare;
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
