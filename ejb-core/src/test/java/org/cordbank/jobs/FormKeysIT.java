package org.cordbank.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.cordbank.identity.Acting;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Role;
import org.cordbank.notification.MessageBox;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.cordbank.testing.Together;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("A form is done once however often it is sent")
class FormKeysIT {
    @Inject
    private Counter counter;

    @Inject
    private FormKeys keys;

    @Inject
    private MessageBox box;

    private final String key = UUID.randomUUID().toString();
    private final long family = ThreadLocalRandom.current().nextLong(1_000_000, Long.MAX_VALUE);

    @Test
    void tenSendingsAtOnceHaveOneEffectAndOneAnswer() throws Exception {
        List<String> answers = Together.run(10, () -> as(Role.FAMILY, () -> counter.send(key, "test.act", family)));

        assertThat(new HashSet<>(answers)).hasSize(1);
        assertThat(box.messages(family, 0, 20)).hasSize(1);
    }

    @Test
    void whenTheFirstFailsExactlyOneOfTheOthersDoesTheWork() throws Exception {
        assertThatThrownBy(() -> as(
                        Role.FAMILY,
                        () -> counter.sendAnd(key, () -> {
                            throw new CancellingRefused(CancellingRefused.Reason.FINISHED, 1);
                        })))
                .isInstanceOf(CancellingRefused.class);

        List<String> answers = Together.run(10, () -> as(Role.FAMILY, () -> counter.send(key, "test.act", family)));

        assertThat(new HashSet<>(answers)).hasSize(1);
        assertThat(box.messages(family, 0, 20)).hasSize(1);
    }

    @Test
    void aKeyServesOneActOnly() throws Exception {
        as(Role.FAMILY, () -> counter.send(key, "test.act", family));

        assertThatThrownBy(() -> as(Role.FAMILY, () -> counter.send(key, "test.other", family)))
                .isInstanceOfSatisfying(FormKeyRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(FormKeyRefused.Reason.OTHER_ACT));
    }

    @Test
    void aKeyServesOnePersonOnly() throws Exception {
        as(Role.FAMILY, () -> counter.send(key, "test.act", family));

        assertThatThrownBy(() -> as(Role.QA, () -> counter.send(key, "test.act", family)))
                .isInstanceOfSatisfying(FormKeyRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(FormKeyRefused.Reason.OTHER_ACTOR));
        assertThat(box.messages(family, 0, 20)).hasSize(1);
    }

    @Test
    void aFormWithoutAKeyIsRefused() {
        for (String wrong : new String[] {null, "", "short", "with space in it", "x".repeat(65)}) {
            assertThatThrownBy(() -> counter.send(wrong, "test.act", family))
                    .isInstanceOfSatisfying(FormKeyRefused.class, refused -> assertThat(refused.reason())
                            .isEqualTo(FormKeyRefused.Reason.MALFORMED));
        }
    }

    @Test
    void outsideAnActNothingIsDone() {
        assertThatThrownBy(() -> keys.once(key, "test.act", () -> "done")).hasMessageContaining("transaction");
    }

    private static String as(Role role, Callable<String> work) throws Exception {
        Actor person = AsRole.someone(role);
        return Acting.as(person, work);
    }
}
