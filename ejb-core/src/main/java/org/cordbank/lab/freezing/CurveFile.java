package org.cordbank.lab.freezing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.cordbank.lab.freezing.BadRow.Problem;

/**
 * The log of a controlled-rate freezer as a comma-separated file with the columns {@code time_min, chamber_c, sample_c}.
 * Read all or nothing: every line that is not understood is named, and one such line keeps the whole file out.
 */
final class CurveFile {
    static final List<String> COLUMNS = List.of("time_min", "chamber_c", "sample_c");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,4}(\\.\\d{1,6})?");
    private static final double ABSOLUTE_ZERO_C = -273.15;
    private static final int BAD_ROWS_SHOWN = 50;

    private final List<CurvePoint> points = new ArrayList<>();
    private final List<BadRow> bad = new ArrayList<>();
    private final CurveLimits limits;

    private CurveFile(CurveLimits limits) {
        this.limits = limits;
    }

    static CurveFile read(byte[] content, CurveLimits limits) {
        CurveFile file = new CurveFile(limits);
        String text = new String(content, StandardCharsets.UTF_8);
        file.readLines(text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (file.bad.isEmpty() && file.points.size() < limits.leastRows()) {
            file.complain(file.points.size() + 1L, Problem.TOO_FEW_ROWS, "", String.valueOf(file.points.size()));
        }
        return file;
    }

    List<CurvePoint> points() {
        return bad.isEmpty() ? List.copyOf(points) : List.of();
    }

    List<BadRow> bad() {
        return List.copyOf(bad);
    }

    private void readLines(String text) {
        boolean header = true;
        try (CsvReader<CsvRecord> lines =
                CsvReader.builder().skipEmptyLines(true).ofCsvRecord(text)) {
            for (CsvRecord line : lines) {
                if (header) {
                    header = false;
                    readHeader(line);
                } else {
                    readPoint(line);
                }
            }
        } catch (CsvParseException | java.io.UncheckedIOException unreadable) {
            complain(points.size() + 2L, Problem.COLUMNS, "", "");
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        if (header) {
            complain(1, Problem.HEADER, "", "");
        }
    }

    private void readHeader(CsvRecord line) {
        List<String> names = line.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!names.equals(COLUMNS)) {
            complain(line.getStartingLineNumber(), Problem.HEADER, "", String.join(",", line.getFields()));
        }
    }

    private void readPoint(CsvRecord line) {
        if (line.getFieldCount() != COLUMNS.size()) {
            complain(line.getStartingLineNumber(), Problem.COLUMNS, "", String.join(",", line.getFields()));
            return;
        }
        OptionalDouble time = number(line, 0);
        OptionalDouble chamber = temperature(line, 1);
        OptionalDouble sample = temperature(line, 2);
        if (time.isEmpty() || chamber.isEmpty() || sample.isEmpty()) {
            return;
        }
        double last = points.isEmpty() ? -1 : points.get(points.size() - 1).timeMin();
        if (time.getAsDouble() < 0 || time.getAsDouble() <= last) {
            complain(line.getStartingLineNumber(), Problem.TIME_NOT_RISING, COLUMNS.get(0), line.getField(0));
            return;
        }
        points.add(new CurvePoint(time.getAsDouble(), chamber.getAsDouble(), sample.getAsDouble()));
    }

    private OptionalDouble temperature(CsvRecord line, int column) {
        OptionalDouble read = number(line, column);
        if (read.isPresent()
                && (read.getAsDouble() < ABSOLUTE_ZERO_C || read.getAsDouble() > limits.warmestPossibleC())) {
            complain(line.getStartingLineNumber(), Problem.IMPOSSIBLE, COLUMNS.get(column), line.getField(column));
            return OptionalDouble.empty();
        }
        return read;
    }

    private OptionalDouble number(CsvRecord line, int column) {
        String text = line.getField(column).strip();
        if (!NUMBER.matcher(text).matches()) {
            complain(line.getStartingLineNumber(), Problem.NOT_A_NUMBER, COLUMNS.get(column), text);
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(text));
    }

    private void complain(long line, Problem problem, String column, String value) {
        if (bad.size() < BAD_ROWS_SHOWN) {
            bad.add(new BadRow(line, problem, column, value.length() > 60 ? value.substring(0, 60) + "…" : value));
        }
    }
}
