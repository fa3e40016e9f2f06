package org.cordbank.museum.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cordbank.booking.BookingRow;
import org.cordbank.booking.BookingState;
import org.cordbank.booking.SessionRow;
import org.cordbank.booking.SessionState;
import org.cordbank.museum.opening.AgeBand;
import org.cordbank.museum.opening.VisitorType;
import org.cordbank.papers.MuseumDayPaper;
import org.cordbank.papers.PdfPress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The museum's papers say what was counted, in both languages")
class MuseumPapersTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-25");

    @TempDir
    private Path folder;

    private final VisitNumbers numbers = VisitNumbers.count(
            LocalDate.parse("2026-01-01"),
            LocalDate.parse("2026-12-31"),
            List.of(session()),
            List.of(
                    guest(1, BookingState.COMPLETED, VisitorType.SCHOOL, AgeBand.AGE_6_11, 30, 33, 31),
                    guest(2, BookingState.COMPLETED, VisitorType.FAMILY, AgeBand.UNDER_6, 4, 5, 2),
                    guest(3, BookingState.NO_SHOW, VisitorType.FAMILY, null, 0, 3, null)));

    @Test
    void whoCameIsCountedByTypeAndAgeAndNobodyTwice() {
        assertThat(numbers.visitors()).isEqualTo(33);
        assertThat(numbers.of(VisitorType.SCHOOL)).isEqualTo(31);
        assertThat(numbers.of(AgeBand.AGE_6_11)).isEqualTo(30);
        assertThat(numbers.of(AgeBand.UNDER_6)).as("no more minors than came").isEqualTo(2);
        assertThat(numbers.adults()).isEqualTo(1);
        assertThat(numbers.missed()).isEqualTo(1);
        assertThat(numbers.held()).isEqualTo(1);
    }

    @Test
    void theYearlyReportPrintsItsNumbers() throws IOException {
        for (Locale reader : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            byte[] pdf = new PdfPress().press(YearReport.of("示例脐血库", 2026, numbers, DAY, reader));
            assertThat(text(pdf))
                    .contains(reader == Locale.ENGLISH ? "By age band" : "按年龄段")
                    .contains("2026", "31");
        }
    }

    @Test
    void theWorkbookHasASheetForEachSection() throws Exception {
        byte[] book = new YearSheet().write(YearReport.of("示例脐血库", 2026, numbers, DAY, Locale.SIMPLIFIED_CHINESE));
        Path file = Files.write(folder.resolve("report.xlsx"), book);
        long sheets;
        String content;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            sheets = zip.stream()
                    .filter(entry -> entry.getName().startsWith("xl/worksheets/sheet"))
                    .count();
            content = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(zip.getInputStream(zip.getEntry("xl/sharedStrings.xml")))
                    .getDocumentElement()
                    .getTextContent();
        }
        assertThat(sheets).isEqualTo(4);
        assertThat(content).contains("学校", "6 岁以下");
    }

    @Test
    void theDaySheetIsCompleteWithoutAScreen() throws IOException {
        MuseumDayPaper paper = new MuseumDayPaper(
                "示例脐血库",
                DAY,
                "季馆员（化名）",
                false,
                "19.5",
                15,
                List.of(new MuseumDayPaper.Session(
                        "09:00–10:30",
                        40,
                        33,
                        "接受预约",
                        "苏讲解（化名）",
                        1,
                        List.of(new MuseumDayPaper.Group(
                                "B26-000123-K", "学校 示例小学", "王*", 33, "成人 3 · 未成年 30", "轮椅", "鲁A12345", "已确认")))),
                Locale.SIMPLIFIED_CHINESE);
        assertThat(text(new PdfPress().press(paper))).contains("B26-000123-K", "鲁A12345", "苏讲解", "19.5", "轮椅", "09:00");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static SessionRow session() {
        Instant begins = Instant.parse("2026-11-25T01:00:00Z");
        return new SessionRow(
                7,
                "",
                "museum",
                1,
                "馆",
                "Hall",
                DAY,
                begins,
                begins.plusSeconds(5400),
                40,
                33,
                40,
                16,
                1,
                begins,
                begins,
                SessionState.OPEN,
                "");
    }

    private static Guest guest(
            long id, BookingState state, VisitorType type, AgeBand band, int minors, int heads, Integer came) {
        BookingRow booking = new BookingRow(
                id,
                "",
                "B" + id,
                "museum",
                7,
                heads,
                state,
                type.name(),
                1L,
                null,
                null,
                0,
                0,
                null,
                null,
                "",
                came,
                null,
                null,
                false);
        return new Guest(booking, type, "", band, "", heads - minors, minors, "", "", "", "zh", false, "", "");
    }
}
