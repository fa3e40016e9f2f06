package org.cordbank.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A face")
class FaceTest {
    @Test
    void doesNotWaitForEverForADatabaseThatIsGoneWithoutAWord() {
        assertThat(FaceCommand.patient("jdbc:mariadb://127.0.0.1:3306/cordbank?timezone=UTC", 10))
                .isEqualTo("jdbc:mariadb://127.0.0.1:3306/cordbank?timezone=UTC&socketTimeout=10000");
        assertThat(FaceCommand.patient("jdbc:mariadb://db/cordbank", 60))
                .isEqualTo("jdbc:mariadb://db/cordbank?socketTimeout=60000");
    }

    @Test
    void leavesTheOperatorsOwnPatienceAsItIs() {
        String own = "jdbc:mariadb://db/cordbank?socketTimeout=30000";
        assertThat(FaceCommand.patient(own, 10)).isEqualTo(own);
    }
}
