package org.cordbank.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cordbank.papers.CharityPaper.Section;
import org.cordbank.papers.CharityPaper.Signer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Papers of the charity")
class CharityPapersTest {
    private static final PdfPress PRESS = new PdfPress();

    @Test
    void aLetterPrintsEverySectionTableSignerAndTheClosing() throws Exception {
        byte[] pdf = PRESS.press(letter(Locale.SIMPLIFIED_CHINESE, "高䶮舒（化名）", 2));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("JZ-2026-000123-G7");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(text(document))
                    .contains("高䶮舒(化名)", "为什么是这个金额", "第 0 步", "¥1.00", "方主任(化名)", "咨询电话", "2026年11月25日");
        }
    }

    @Test
    void aLongTableGoesOverPagesWithItsHeadingOnEach() throws Exception {
        byte[] pdf = PRESS.press(letter(Locale.ENGLISH, "W* Y*", 90));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            String text = text(document);
            assertThat(text.split("金额", -1).length)
                    .as("headings of the table")
                    .isGreaterThan(document.getNumberOfPages());
            assertThat(text).contains("第 89 步", "25 November 2026");
        }
    }

    @Test
    void aValueCannotWriteMarkup() throws Exception {
        byte[] pdf = PRESS.press(letter(Locale.SIMPLIFIED_CHINESE, "<b>&王</b>", 1));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document)).contains("<b>&王</b>");
        }
    }

    /** The font's radicals come back as the characters they stand for. */
    private static String text(PDDocument document) throws Exception {
        return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
    }

    private static CharityPaper letter(Locale locale, String addressee, int rows) {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            lines.add(List.of("第 " + i + " 步", "¥1.00"));
        }
        return new CharityPaper(
                "省脐带血库（演示）",
                "JZ-2026-000123-G7",
                "救助决定书",
                addressee,
                LocalDate.of(2026, 11, 25),
                List.of(
                        Section.words("", "决定救助人民币 ¥10,000.00。"),
                        Section.amounts("为什么是这个金额", List.of("步骤", "金额"), lines)),
                List.of(new Signer("批准人", "方主任（化名）")),
                List.of("咨询电话：000-0000-0000"),
                locale);
    }
}
