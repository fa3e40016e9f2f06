package org.cordbank.museum.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.cordbank.papers.MuseumYearPaper;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the yearly report as a workbook, one sheet to a section. */
@ApplicationScoped
class YearSheet {
    private static final int NAME_WIDTH = 36;
    private static final int FIRST_LINE = 3;

    byte[] write(MuseumYearPaper report) {
        DeskWords words = new DeskWords(report.locale());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "CordBank", "1.0")) {
            for (MuseumYearPaper.Section section : report.sections()) {
                section(book.newWorksheet(words.of("section." + section.key())), section, report, words);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void section(
            Worksheet sheet, MuseumYearPaper.Section section, MuseumYearPaper report, DeskWords words) {
        sheet.width(0, NAME_WIDTH);
        sheet.value(0, 0, words.of("report", report.bankName(), String.valueOf(report.year())));
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, words.of("counted", report.madeOn().toString()));
        sheet.value(2, 0, words.of("section." + section.key()));
        sheet.value(2, 1, words.of("people." + section.key()));
        sheet.range(2, 0, 2, 1).style().bold().set();
        int row = FIRST_LINE;
        for (MuseumYearPaper.Line line : section.lines()) {
            sheet.value(row, 0, line.name());
            sheet.value(row, 1, line.count());
            row++;
        }
    }
}
