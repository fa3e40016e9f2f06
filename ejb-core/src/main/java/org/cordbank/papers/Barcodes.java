package org.cordbank.papers;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.DataMatrix;
import uk.org.okapibarcode.backend.HumanReadableLocation;
import uk.org.okapibarcode.backend.Symbol;

/**
 * Barcodes of labels and papers. QR codes are level M with a quiet zone of 4 modules; Code 128 keeps 10 modules of quiet
 * on both sides, Data Matrix is ECC 200 with 2. A barcode carries no text under it: the label prints its own.
 */
public final class Barcodes {
    private static final int QR_QUIET = 4;
    private static final int CODE128_QUIET = 10;
    private static final int MATRIX_QUIET = 2;

    private Barcodes() {}

    /** A QR code as an SVG document; {@code label} is what a screen reader says. */
    public static String qrSvg(String text, String label) {
        return qr(text).svg(label);
    }

    /** A QR code as a PNG with {@code modulePixels} (1 or more) pixels to the module. */
    public static byte[] qrPng(String text, int modulePixels) {
        return qr(text).png(modulePixels);
    }

    /** Code 128 as an SVG document, one user unit to the module. */
    public static String code128Svg(String text, String label) {
        return code128(text).svg(label);
    }

    /** Data Matrix ECC 200 as an SVG document, one user unit to the module. */
    public static String dataMatrixSvg(String text, String label) {
        return dataMatrix(text).svg(label);
    }

    static Mark qr(String text) {
        try {
            Map<EncodeHintType, Object> hints = Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    QR_QUIET,
                    EncodeHintType.CHARACTER_SET,
                    StandardCharsets.UTF_8.name());
            BitMatrix bits = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            List<Mark.Bar> bars = new ArrayList<>();
            for (int y = 0; y < bits.getHeight(); y++) {
                addRuns(bits, y, bars);
            }
            return new Mark(bits.getWidth(), bits.getHeight(), bars);
        } catch (WriterException impossible) {
            throw new IllegalArgumentException("Too long for a QR code: " + text.length(), impossible);
        }
    }

    private static void addRuns(BitMatrix bits, int y, List<Mark.Bar> bars) {
        int x = 0;
        while (x < bits.getWidth()) {
            int end = x;
            while (end < bits.getWidth() && bits.get(end, y)) {
                end++;
            }
            if (end > x) {
                bars.add(new Mark.Bar(x, y, end - x, 1));
            }
            x = Math.max(end, x + 1);
        }
    }

    static Mark code128(String text) {
        Code128 symbol = new Code128();
        symbol.setQuietZoneHorizontal(CODE128_QUIET);
        return drawn(symbol, text);
    }

    static Mark dataMatrix(String text) {
        DataMatrix symbol = new DataMatrix();
        symbol.setForceMode(DataMatrix.ForceMode.SQUARE);
        symbol.setQuietZoneHorizontal(MATRIX_QUIET);
        symbol.setQuietZoneVertical(MATRIX_QUIET);
        return drawn(symbol, text);
    }

    private static Mark drawn(Symbol symbol, String text) {
        symbol.setHumanReadableLocation(HumanReadableLocation.NONE);
        symbol.setContent(text);
        List<Mark.Bar> bars = symbol.getRectangles().stream()
                .map(bar -> new Mark.Bar(
                        bar.x + symbol.getQuietZoneHorizontal(),
                        bar.y + symbol.getQuietZoneVertical(),
                        bar.width,
                        bar.height))
                .toList();
        return new Mark(symbol.getWidth(), symbol.getHeight(), bars);
    }
}
