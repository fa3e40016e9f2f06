package org.cordbank.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.cordbank.prove.Orders.Order;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is typed after prove")
class OrdersTest {
    @Test
    void withoutWordsEveryFaultIsProvedInFull() {
        assertThat(Orders.of().chosen())
                .extracting(order -> order.fault().name(), Order::times, Order::isShort)
                .containsExactly(
                        tuple("face", 200, false),
                        tuple("database", 20, false),
                        tuple("stop", 30, false),
                        tuple("mail", 15, false),
                        tuple("double", 5, false));
    }

    @Test
    void fewerThanTheFullCountIsAShortRun() {
        List<Order> chosen = Orders.of("face", "--face-kills", "199").chosen();

        assertThat(chosen).singleElement().matches(Order::isShort);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--face-kills", "--database-kills", "--stop-seconds", "--doubles"})
    void zeroIsRefused(String option) {
        assertThatThrownBy(() -> Orders.of(option, "0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(option + " takes at least 1, not 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--face-kills", "--seed", "--data", "--evidence"})
    void aMissingValueIsNamed(String option) {
        assertThatThrownBy(() -> Orders.of("face", option))
                .hasMessageContaining("the value after " + option + " is missing");
        assertThatThrownBy(() -> Orders.of(option, "--doubles", "3"))
                .hasMessageContaining("the value after " + option + " is missing");
    }

    @Test
    void whatIsNoNumberAndWhatIsNoFaultIsQuoted() {
        assertThatThrownBy(() -> Orders.of("--doubles", "many"))
                .hasMessageContaining("--doubles takes a whole number, not many");
        assertThatThrownBy(() -> Orders.of("fire")).hasMessageContaining("fire is none of [face, database, stop, mail");
    }
}
