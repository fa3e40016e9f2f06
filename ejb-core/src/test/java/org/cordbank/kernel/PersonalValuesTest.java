package org.cordbank.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordbank.kernel.Refused.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identity number, mobile number, e-mail address and name. */
class PersonalValuesTest {
    /** The example of GB 11643 itself. */
    private static final String PUBLISHED = "11010519491231002X";

    @Test
    void theStandardsOwnExampleIsTaken() {
        IdCardNumber number = IdCardNumber.of(" 110105 19491231 002x ");

        assertThat(number.value()).isEqualTo(PUBLISHED);
        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(number.sex()).isEqualTo(IdCardNumber.Sex.FEMALE);
        assertThat(number.lastFour()).isEqualTo("002X");
        assertThat(number.masked()).isEqualTo("110105********002X");
        assertThat(number.toString()).doesNotContain("1949");
    }

    @Test
    void anOddSequenceIsMale() {
        assertThat(IdCardNumber.of("110105194912310038").sex()).isEqualTo(IdCardNumber.Sex.MALE);
    }

    @Test
    void everySingleWrongDigitOfAnIdentityNumberIsFound() {
        for (int at = 0; at < PUBLISHED.length(); at++) {
            for (char other : (at == 17 ? "0123456789X" : "0123456789").toCharArray()) {
                if (other != PUBLISHED.charAt(at)) {
                    String wrong = PUBLISHED.substring(0, at) + other + PUBLISHED.substring(at + 1);
                    org.assertj.core.api.Assertions.assertThatThrownBy(() -> IdCardNumber.of(wrong))
                            .as(wrong)
                            .isInstanceOf(InvalidValue.class);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021,checkCharacter",
        "11010519491331002X,date",
        "11010519490229002X,date",
        "11010500001231002X,date",
        "01010519491231002X,invalid",
        "19010519491231002X,region",
        "1101051949123100,invalid",
        "1101051949123100２Y,invalid"
    })
    void anIdentityNumberIsRefusedWithItsReason(String text, String reason) {
        assertRefused(() -> IdCardNumber.of(text), "kernel.IdCardNumber." + reason, text.replace('２', '2'));
    }

    @Test
    void aForeignersCardOf2023IsTaken() {
        assertThat(IdCardNumber.of("911124198108030024").birthDate()).isEqualTo(LocalDate.of(1981, 8, 3));
    }

    @Test
    void aRefusedIdentityNumberDoesNotStandInTheExceptionsMessage() {
        InvalidValue refusal = org.assertj.core.api.Assertions.catchThrowableOfType(
                InvalidValue.class, () -> IdCardNumber.of("110105194912310021"));

        assertThat(refusal.getMessage()).isEqualTo("kernel.IdCardNumber.checkCharacter");
        assertThat(refusal.toString()).doesNotContain("110105");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800001234", "138 0000 1234", "+86 138-0000-1234", "008613800001234", "１３８００００１２３４"})
    void aMobileNumberIsReadHoweverItIsTyped(String text) {
        assertThat(MobileNumber.of(text).value()).isEqualTo("13800001234");
        assertThat(MobileNumber.of(text)).hasToString("138****1234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12800001234", "1380000123", "138000012345", "0531-88888888", "138O0001234"})
    void whatIsNoMobileNumberIsRefused(String text) {
        assertRefused(() -> MobileNumber.of(text), "kernel.MobileNumber.invalid", text);
    }

    @ParameterizedTest
    @CsvSource({
        "Wang.Qing@Example.COM,wang.qing@example.com",
        "' a+b@mail.example.cn ',a+b@mail.example.cn",
        "o'hara@example.org,o'hara@example.org",
        "ｑｑ＠example.com,qq@example.com",
        "x@例子.中国,x@xn--fsqu00a.xn--fiqs8s"
    })
    void anAddressIsReadInSmallLetters(String text, String address) {
        assertThat(EmailAddress.of(text).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@example.com",
                "a@",
                "a@b",
                "a b@example.com",
                "a..b@example.com",
                ".a@example.com",
                "a@example..com",
                "a@-example.com",
                "a@example.com\nBcc: b@example.com",
                "<a@example.com>",
                "a,b@example.com"
            })
    void whatNoMailReachesIsRefused(String text) {
        assertRefused(() -> EmailAddress.of(text), "kernel.EmailAddress.invalid", text);
    }

    @Test
    void anAddressIsMaskedAndBounded() {
        assertThat(EmailAddress.of("wang@example.com")).hasToString("w***@example.com");
        String longLocal = "a".repeat(65) + "@example.com";
        assertRefused(() -> EmailAddress.of(longLocal), "kernel.EmailAddress.invalid", longLocal);
        assertThat(EmailAddress.of("a".repeat(64) + "@example.com").value()).hasSize(76);
    }

    @ParameterizedTest
    @CsvSource({
        "王小晴,王*晴",
        "张三,张*",
        "王小晴（化名）,王*晴",
        "欧阳小晴,欧**晴",
        "李𬭚,李*",
        "李𬭚𬭚,李*𬭚",
        "𬭚,𬭚*",
        "阿依古丽·买买提,阿******提",
        "Anna Müller-Lüdenscheidt,A**********************t"
    })
    void aNameIsTakenAndMasked(String name, String masked) {
        assertThat(PersonName.of(name).value()).isEqualTo(name);
        assertThat(PersonName.of(name).masked()).isEqualTo(masked);
    }

    @Test
    void theDotsOfAllKeyboardsBecomeTheMiddleDot() {
        for (String dot : new String[] {"·", "•", "‧", "・", "．", " · "}) {
            assertThat(PersonName.of("阿依古丽" + dot + "买买提").value()).isEqualTo("阿依古丽·买买提");
        }
        assertThat(PersonName.of("　王　小晴 ").value()).isEqualTo("王 小晴");
    }

    @Test
    void fiftyCharactersAreCountedAsPeopleCountThem() {
        String rare = "\uD873\uDF5A";
        assertThat(rare.codePointAt(0)).isEqualTo(0x2CF5A);
        assertThat(PersonName.of(rare.repeat(50)).value()).hasSize(100);
        String tooLong = rare.repeat(51);
        assertRefused(() -> PersonName.of(tooLong), "kernel.PersonName.length", tooLong);
    }

    @Test
    void characterOfTheNewestExtensionIsTaken() {
        assertThat(PersonName.of("王" + Character.toString(0x31350)).masked()).isEqualTo("王*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "王3", "王<b>", "王😀", "·", "- -", "（化名）", "王（化名）小", "a@b"})
    void whatIsNoNameIsRefused(String text) {
        assertRefused(() -> PersonName.of(text), "kernel.PersonName.invalid", text);
    }
}
