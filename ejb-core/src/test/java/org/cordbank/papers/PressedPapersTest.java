package org.cordbank.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cordbank.kernel.Din;
import org.junit.jupiter.api.Test;

class PressedPapersTest {
    private static final String VERIFY = "https://bank.example/verify/7QK2M9XWPD4RTB6H";
    private static final float DPI = 200;
    private static final double DOTS_PER_MM = DPI / 25.4;

    private static final PdfPress PRESS = new PdfPress();

    @Test
    void theCertificateLeadsAScannerToItsVerification() throws Exception {
        byte[] pdf = PRESS.press(certificate(Locale.SIMPLIFIED_CHINESE, "王*䶮𬭚㛃"));

        assertThat(decode(page(pdf, "certificate_zh"))).isEqualTo(VERIFY);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("SDCB-202611-000123-K");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void rareCharactersOfNamesStandInTheTextOfThePdf() throws Exception {
        String text = text(PRESS.press(certificate(Locale.SIMPLIFIED_CHINESE, "王*䶮𬭚㛃")));

        assertThat(text).contains("王*䶮𬭚㛃", "本证书不含检测数值", "G1234 98 654321", "7QK2 M9XW PD4R TB6H");
        assertThat(text).doesNotContain("#");
    }

    @Test
    void theEnglishCertificateIsComplete() throws Exception {
        byte[] pdf = PRESS.press(certificate(Locale.ENGLISH, "W* Y*"));

        assertThat(text(pdf)).contains("no test values", "12 November 2026").doesNotContain("#");
        assertThat(decode(page(pdf, "certificate_en"))).isEqualTo(VERIFY);
    }

    @Test
    void aNameCannotWriteMarkupIntoACertificate() throws Exception {
        String text = text(PRESS.press(certificate(Locale.SIMPLIFIED_CHINESE, "<b>&王</b>")));

        assertThat(text).contains("<b>&王</b>");
    }

    @Test
    void theContractCarriesItsClausesConsentsHashAndTimes() throws Exception {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            byte[] pdf = PRESS.press(contract(locale));
            String text = text(pdf);
            page(pdf, "contract_" + locale.getLanguage());

            assertThat(text).contains("SD-2026-0000123-K", "v2.1", "2026-11-12 16:30:00 UTC+8", "a1b2c3d4");
            assertThat(text).contains("14. ").doesNotContain("#");
        }
    }

    @Test
    void everyKitLabelReadsBackAsTheSameDonationNumber() throws Exception {
        KitLabelsPaper labels = new KitLabelsPaper(
                "样例脐血库（化名）",
                "K-000123",
                new Din("G123498654321"),
                KitLabelsPaper.standardSet(),
                Locale.SIMPLIFIED_CHINESE);
        byte[] pdf = PRESS.press(labels);

        assertThat(labelsOn(page(pdf, "kit_labels"))).hasSize(12).containsOnly("=G12349865432100");
        assertThat(text(pdf)).contains("G1234 98 654321 H");
    }

    @Test
    void dataMatrixAndCode128OfALabelReadBack() throws Exception {
        String text = new Din("G123498654321").barcode();

        assertThat(decode(image(Barcodes.dataMatrix(text).png(6)))).isEqualTo("=G12349865432100");
        assertThat(decode(image(Barcodes.code128(text).png(3)))).isEqualTo("=G12349865432100");
        assertThat(decode(image(Barcodes.qrPng(VERIFY, 4)))).isEqualTo(VERIFY);
        assertThat(Barcodes.code128Svg(text, "a \"label\"")).contains("aria-label=\"a &quot;label&quot;\"");
    }

    @Test
    void theQrCodeKeepsFourModulesOfQuietOnEverySide() {
        Mark qr = Barcodes.qr(VERIFY);

        assertThat(qr.bars())
                .allMatch(bar -> bar.x() >= 4
                        && bar.y() >= 4
                        && bar.x() + bar.width() <= qr.width() - 4
                        && bar.y() + bar.height() <= qr.height() - 4);
        assertThat(qr.bars()).anyMatch(bar -> bar.x() == 4 && bar.y() == 4);
    }

    @Test
    void charactersTheFontLacksAreNamedBeforeTheyArePrinted() {
        assertThat(PRESS.missingGlyphs("王䶮𬭚㛃·Ann")).isEmpty();
        assertThat(PRESS.missingGlyphs("10⁸ ✔ 王⁸")).containsExactly("⁸", "✔");
    }

    private static CertificatePaper certificate(Locale locale, String mother) {
        boolean zh = locale.getLanguage().equals("zh");
        return new CertificatePaper(
                zh ? "样例省脐带血造血干细胞库（化名）" : "Sample Provincial Cord Blood Bank",
                zh ? "样例许可证第 0000 号" : "Sample 0000",
                "SDCB-202611-000123-K",
                mother,
                new Din("G123498654321"),
                LocalDate.of(2026, 9, 20),
                zh ? "家庭储存 · 二十年" : "Family storage, 20 years",
                "2026-09-20 — 2046-09-19",
                "SD-2026-0000123-K",
                LocalDate.of(2026, 11, 12),
                VERIFY,
                "7QK2M9XWPD4RTB6H",
                zh ? "李样例（化名）" : "L. Sample",
                locale);
    }

    private static ContractPaper contract(Locale locale) {
        return new ContractPaper(
                "样例脐血库（化名）",
                "样例 0000",
                "SD-2026-0000123-K",
                "v2.1",
                List.of(new ContractPaper.Party("甲方", "王䶮（化名）", "110105********002X", "138****1234")),
                "王䶮之子女（化名）",
                "家庭储存",
                "2026-09-20 — 2046-09-19",
                LocalDate.of(2026, 11, 12),
                List.of(
                        new ContractPaper.Fee("制备费", "5,400.00", "2026-11-12"),
                        new ContractPaper.Fee("储存费（每年）", "630.00", "每年 9 月 20 日前")),
                "6,030.00",
                List.of(
                        new ContractPaper.Consent("采集与检测", "c-3", true),
                        new ContractPaper.Consent("科研使用", "r-1", false)),
                List.of(new ContractPaper.Signature("甲方", "王䶮（化名）", "签署", Instant.parse("2026-11-12T08:30:00Z"))),
                "a1b2c3d4".repeat(8),
                locale);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The first page as a printer sees it; kept beside the build for people to look at. */
    private static BufferedImage page(byte[] pdf, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, DPI);
            Path folder = Files.createDirectories(Path.of("target", "papers"));
            ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
            Files.write(folder.resolve(name + ".pdf"), pdf);
            return image;
        }
    }

    private static BufferedImage image(byte[] png) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
        BufferedImage rgb = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        rgb.createGraphics().drawImage(read, 0, 0, null);
        return rgb;
    }

    private static List<String> labelsOn(BufferedImage page) throws NotFoundException {
        int half = page.getWidth() / 2;
        int height = (int) (38 * DOTS_PER_MM);
        List<String> all = new ArrayList<>();
        for (int x : new int[] {0, half}) {
            for (int row = 0; row < 6; row++) {
                int top = (int) (23 * DOTS_PER_MM) + row * height;
                all.add(decode(page.getSubimage(x, top, half, height)));
            }
        }
        return all;
    }

    private static String decode(BufferedImage image) throws NotFoundException {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        LuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
