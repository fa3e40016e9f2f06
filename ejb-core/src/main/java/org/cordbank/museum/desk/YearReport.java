package org.cordbank.museum.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cordbank.museum.opening.AgeBand;
import org.cordbank.museum.opening.VisitorType;
import org.cordbank.papers.MuseumYearPaper;
import org.cordbank.papers.MuseumYearPaper.Line;
import org.cordbank.papers.MuseumYearPaper.Section;

/** Writes a year's numbers as the sections of the report. */
final class YearReport {
    private YearReport() {}

    static MuseumYearPaper of(String bank, int year, VisitNumbers numbers, LocalDate today, Locale reader) {
        DeskWords words = new DeskWords(reader);
        List<Line> types = Arrays.stream(VisitorType.values())
                .map(type -> new Line(words.type(type), numbers.of(type)))
                .toList();
        List<Line> ages = new java.util.ArrayList<>(Arrays.stream(AgeBand.values())
                .map(band -> new Line(words.band(band), numbers.of(band)))
                .toList());
        ages.add(new Line(words.of("adults"), numbers.adults()));
        List<Line> months = numbers.byMonth().entrySet().stream()
                .map(month -> new Line(month.getKey().toString(), month.getValue()))
                .toList();
        List<Line> all = List.of(
                new Line(words.of("visitors"), numbers.visitors()),
                new Line(words.of("parties"), numbers.parties()),
                new Line(words.of("open"), numbers.open()),
                new Line(words.of("held"), numbers.held()),
                new Line(words.of("walkIns"), numbers.walkIns()),
                new Line(words.of("missed"), numbers.missed()),
                new Line(words.of("cancelled"), numbers.cancelled()),
                new Line(words.of("displaced"), numbers.displaced()));
        return new MuseumYearPaper(
                bank,
                year,
                today,
                List.of(
                        new Section("all", all),
                        new Section("types", types),
                        new Section("ages", ages),
                        new Section("months", months)),
                reader);
    }
}
