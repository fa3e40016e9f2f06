package org.cordbank.charity.applications;

import static org.assertj.core.api.Assertions.assertThat;

import org.cordbank.kernel.EmailAddress;
import org.cordbank.kernel.IdCardNumber;
import org.cordbank.kernel.MobileNumber;
import org.cordbank.kernel.PersonName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is read of a case without a reason")
class MaskingTest {
    private static final PersonRow SOMEBODY = new PersonRow(
            PersonName.of("高望舒（化名）"),
            IdCardNumber.of("11010519491231002X"),
            MobileNumber.of("13800001234"),
            EmailAddress.of("gao@example.com"),
            "济南市示例路一号二单元",
            null,
            "济南市",
            Relation.PARENT);

    @Test
    void theMiddleOfEverythingIsHidden() {
        MaskedPerson masked = SOMEBODY.masked();
        assertThat(masked.name()).isEqualTo("高*舒");
        assertThat(masked.idNumber()).isEqualTo("110105********002X");
        assertThat(masked.mobile()).isEqualTo("138****1234");
        assertThat(masked.address()).isEqualTo("济南市示例路******");
        assertThat(new PayeeRow(PayeeKind.PATIENT, "高小满", "示例银行", "6222000000001234").masked())
                .isEqualTo(new PayeeRow(PayeeKind.PATIENT, "高**", "示例银行", "**** **** 1234"));
    }

    @Test
    void aLogThatPrintsARowTellsNobody() {
        assertThat(SOMEBODY.toString()).doesNotContain("高望舒", "19491231", "0000", "二单元", "gao@");
        assertThat(new IllnessRow(DiseaseClass.OTHER, "某病", "某医院", null, null, null).toString())
                .doesNotContain("某病", "某医院");
        assertThat(new PayeeRow(PayeeKind.PATIENT, "高小满", "示例银行", "6222000000001234").toString())
                .doesNotContain("62220", "高小满");
    }
}
