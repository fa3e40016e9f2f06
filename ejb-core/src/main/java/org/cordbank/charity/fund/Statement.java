package org.cordbank.charity.fund;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordbank.charity.fund.RowFault.Reason;
import org.cordbank.kernel.InvalidValue;
import org.cordbank.kernel.Money;

/**
 * An account statement that was read: its good lines and, named one by one, its bad ones.
 *
 * @param lines good lines in the order of the file
 */
record Statement(List<DonationLine> lines, List<RowFault> faults) {
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_DONOR = 100;
    private static final Set<String> YES = Set.of("是", "匿名", "y", "yes", "1", "true");
    private static final Set<String> NO = Set.of("", "否", "n", "no", "0", "false");

    /** Columns of the file and the headings each is known by. */
    enum Column {
        DATE("日期", "到账日期", "date"),
        REFERENCE("流水号", "交易流水号", "reference"),
        DONOR("捐赠人", "付款人", "donor"),
        ANONYMOUS("匿名", "anonymous"),
        AMOUNT("金额", "amount"),
        EARMARK("用途", "指定用途", "earmark"),
        RECEIPT("票据号", "捐赠票据号", "receipt");

        private final Set<String> headings;

        Column(String... headings) {
            this.headings = Set.of(headings);
        }
    }

    static Statement read(byte[] file, LocalDate today) {
        List<CsvRecord> records = records(StatementText.of(file));
        Map<Column, Integer> places = places(records.get(0));
        List<DonationLine> lines = new ArrayList<>();
        List<RowFault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            if (record.getFields().stream().allMatch(String::isBlank)) {
                continue;
            }
            Cells cells = new Cells(record, places, faults);
            cells.line(today).ifPresent(line -> {
                if (seen.add(line.reference())) {
                    lines.add(line);
                } else {
                    faults.add(new RowFault(line.line(), Reason.TWICE_IN_FILE, line.reference()));
                }
            });
        }
        if (lines.isEmpty() && faults.isEmpty()) {
            throw new StatementRefused(StatementRefused.Reason.EMPTY);
        }
        return new Statement(List.copyOf(lines), List.copyOf(faults));
    }

    private static List<CsvRecord> records(String text) {
        String heading = text.lines().findFirst().orElse("");
        char parting = heading.indexOf('\t') >= 0 ? '\t' : heading.indexOf(';') >= 0 ? ';' : ',';
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(parting).ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException | java.io.IOException broken) {
            throw new StatementRefused(StatementRefused.Reason.UNREADABLE);
        }
    }

    private static Map<Column, Integer> places(CsvRecord heading) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < heading.getFieldCount(); i++) {
            String word = heading.getField(i).strip().toLowerCase(Locale.ROOT);
            for (Column column : Column.values()) {
                if (column.headings.contains(word)) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        for (Column needed : List.of(Column.DATE, Column.REFERENCE, Column.DONOR, Column.AMOUNT)) {
            if (!places.containsKey(needed)) {
                throw new StatementRefused(
                        StatementRefused.Reason.NO_COLUMN,
                        needed.headings.iterator().next());
            }
        }
        return places;
    }

    /** One record on its way to a line; the first thing wrong with it is named. */
    private record Cells(CsvRecord record, Map<Column, Integer> places, List<RowFault> faults) {
        Optional<DonationLine> line(LocalDate today) {
            LocalDate on = date(cell(Column.DATE));
            Money amount = money(cell(Column.AMOUNT));
            String reference = cell(Column.REFERENCE).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
            String hidden = cell(Column.ANONYMOUS).toLowerCase(Locale.ROOT);
            String receipt = cell(Column.RECEIPT).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
            return fault(on == null, Reason.DATE, Column.DATE)
                            || fault(on != null && on.isAfter(today), Reason.FUTURE, Column.DATE)
                            || fault(!reference.matches("[A-Z0-9-]{6,40}"), Reason.REFERENCE, Column.REFERENCE)
                            || fault(
                                    amount == null || amount.isNegative() || amount.isZero(),
                                    Reason.AMOUNT,
                                    Column.AMOUNT)
                            || fault(!YES.contains(hidden) && !NO.contains(hidden), Reason.ANONYMOUS, Column.ANONYMOUS)
                            || fault(cell(Column.DONOR).length() > LONGEST_DONOR, Reason.DONOR, Column.DONOR)
                            || fault(cell(Column.EARMARK).length() > LONGEST_TEXT, Reason.EARMARK, Column.EARMARK)
                            || fault(!receipt.matches("[A-Z0-9-]{0,40}"), Reason.RECEIPT, Column.RECEIPT)
                    ? Optional.empty()
                    : Optional.of(new DonationLine(
                            (int) record.getStartingLineNumber(),
                            on,
                            reference,
                            cell(Column.DONOR),
                            YES.contains(hidden),
                            amount,
                            cell(Column.EARMARK),
                            receipt));
        }

        private boolean fault(boolean wrong, Reason reason, Column column) {
            if (wrong) {
                faults.add(new RowFault((int) record.getStartingLineNumber(), reason, cell(column)));
            }
            return wrong;
        }

        private String cell(Column column) {
            Integer place = places.get(column);
            return place == null || place >= record.getFieldCount()
                    ? ""
                    : record.getField(place).strip();
        }

        private static LocalDate date(String text) {
            try {
                String bare = text.replaceAll("[年月/.]", "-").replace("日", "");
                String[] part = bare.matches("\\d{8}")
                        ? bare.replaceAll("(....)(..)(..)", "$1-$2-$3").split("-")
                        : bare.split("-");
                return part.length == 3
                        ? LocalDate.of(Integer.parseInt(part[0]), Integer.parseInt(part[1]), Integer.parseInt(part[2]))
                        : null;
            } catch (NumberFormatException | DateTimeException none) {
                return null;
            }
        }

        private static Money money(String text) {
            try {
                return Money.of(text);
            } catch (InvalidValue none) {
                return null;
            }
        }
    }
}
