package org.cordbank.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever has no patience is not kept by somebody else who has. */
class PersonTest {
    private static final Duration LONG = Duration.ofSeconds(2);
    private static final Duration SHORT = Duration.ofMillis(200);

    /** Somebody stands before a door that does not answer; the other goes away. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void waitsForWhoeverSignsInNoLongerThanThePatience() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Person person = new Person("http://127.0.0.1:" + silent.getLocalPort(), "technician");
            CompletableFuture<Void> first = CompletableFuture.runAsync(() -> enter(person, LONG));
            try (Socket before = silent.accept()) {
                assertThat(before.isConnected()).isTrue();
                assertThatThrownBy(() -> person.enter(SHORT)).isInstanceOf(HttpTimeoutException.class);
            }
            assertThatThrownBy(first::get).isInstanceOf(ExecutionException.class);
        }
    }

    /** A door that does not answer keeps nobody longer than the patience either. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void waitsForTheDoorNoLongerThanThePatience() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Person person = new Person("http://127.0.0.1:" + silent.getLocalPort(), "technician");
            assertThatThrownBy(() -> person.enter(SHORT)).isInstanceOf(HttpTimeoutException.class);
        }
    }

    private static void enter(Person person, Duration patience) {
        try {
            person.enter(patience);
        } catch (java.io.IOException | InterruptedException expected) {
            throw new IllegalStateException(expected);
        }
    }
}
