package org.cordbank.charity.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.cordbank.charity.fund.StatementRefused.Reason;
import org.cordbank.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An account statement of the Red Cross")
class StatementTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String HEADING = "日期,流水号,捐赠人,匿名,金额,用途,票据号\n";
    private static final String GOOD = "2026-11-20,RC2026112001,王小明（化名）,否,\"1,000.50\",\"白血病，儿童\",PJ-0001\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void isReadInTheEncodingsBankSoftwareWrites(String charset) {
        Statement statement = Statement.read((HEADING + GOOD).getBytes(Charset.forName(charset)), TODAY);
        assertThat(statement.faults()).isEmpty();
        assertThat(statement.lines()).singleElement().satisfies(line -> {
            assertThat(line.on()).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(line.reference()).isEqualTo("RC2026112001");
            assertThat(line.donor()).isEqualTo("王小明（化名）");
            assertThat(line.amount()).isEqualTo(Money.of("1000.50"));
            assertThat(line.earmark()).isEqualTo("白血病，儿童");
            assertThat(line.receipt()).isEqualTo("PJ-0001");
            assertThat(line.anonymous()).isFalse();
        });
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeading() {
        assertThat(read("\uFEFF" + HEADING + GOOD).lines()).hasSize(1);
    }

    @Test
    void columnsStandInAnyOrderAndInEnglish() {
        Statement statement = read("amount;donor;reference;date\n20;;RC-000001;2026/1/5\n\n");
        assertThat(statement.lines()).singleElement().satisfies(line -> {
            assertThat(line.donor()).isEmpty();
            assertThat(line.on()).isEqualTo(LocalDate.of(2026, 1, 5));
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DATE|2026-13-01,RC2026112001,,否,10,,|2026-13-01",
                "FUTURE|2026-11-26,RC2026112001,,否,10,,|2026-11-26",
                "REFERENCE|2026-11-20,R?,,否,10,,|R?",
                "AMOUNT|2026-11-20,RC2026112001,,否,0,,|0",
                "AMOUNT|2026-11-20,RC2026112001,,否,-5,,|-5",
                "AMOUNT|2026-11-20,RC2026112001,,否,10.005,,|10.005",
                "AMOUNT|2026-11-20,RC2026112001,,否,十元,,|十元",
                "ANONYMOUS|2026-11-20,RC2026112001,,也许,10,,|也许",
                "RECEIPT|2026-11-20,RC2026112001,,否,10,,PJ#1|PJ#1"
            })
    void aBadLineIsNamedWithItsNumberAndItsValue(RowFault.Reason reason, String line, String value) {
        Statement statement = read(HEADING + GOOD + line + "\n");
        assertThat(statement.lines()).hasSize(1);
        assertThat(statement.faults()).containsExactly(new RowFault(3, reason, value));
    }

    @Test
    void aReferenceTwiceInOneFileIsNamed() {
        Statement statement = read(HEADING + GOOD + GOOD);
        assertThat(statement.faults()).containsExactly(new RowFault(3, RowFault.Reason.TWICE_IN_FILE, "RC2026112001"));
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(() -> read("日期,捐赠人,金额\n2026-11-20,x,1\n"))
                .isInstanceOfSatisfying(StatementRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.NO_COLUMN);
                    assertThat(refused.values()[0].toString()).containsAnyOf("流水号", "交易流水号", "reference");
                });
    }

    @Test
    void whatIsNoStatementIsRefused() {
        refused(Reason.EMPTY, new byte[0]);
        refused(Reason.EMPTY, HEADING.getBytes(StandardCharsets.UTF_8));
        refused(Reason.UNREADABLE, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1});
        refused(Reason.TOO_LARGE, new byte[5 * 1024 * 1024 + 1]);
    }

    private static void refused(Reason reason, byte[] file) {
        assertThatThrownBy(() -> Statement.read(file, TODAY))
                .isInstanceOfSatisfying(StatementRefused.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(reason));
    }

    private static Statement read(String text) {
        return Statement.read(text.getBytes(StandardCharsets.UTF_8), TODAY);
    }
}
