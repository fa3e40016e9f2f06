package org.cordbank.charity.grants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The name of an account")
class AccountNameTest {
    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "高望舒, 高望舒, true",
        "' 高 望舒 ', 高望舒, true",
        "高望舒（化名）, 高望舒, true",
        "买买提·艾力, 买买提•艾力, true",
        "ＷＡＮＧ ＬＩ, Wang Li, true",
        "高望书, 高望舒, false",
        "高望, 高望舒, false",
        "高望舒舒, 高望舒, false",
        "'', 高望舒, false",
        "'', '', false",
        "王𬭚晴, 王䶮晴, false"
    })
    void isTheSameToTheLetterOrItIsNot(String returned, String payee, boolean same) {
        assertThat(AccountName.matches(returned, payee)).isEqualTo(same);
    }
}
