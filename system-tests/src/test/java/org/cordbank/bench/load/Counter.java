package org.cordbank.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** A server that does nothing but answer, and stands still or is out of order when it is told to. */
public final class Counter implements AutoCloseable {
    private static final byte[] ANSWER =
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] REFUSAL =
            "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 2\r\n\r\nno".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket door = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
    private final AtomicLong answered = new AtomicLong();
    private final Object gate = new Object();
    private final long pauseAfter;
    private final Duration pause;
    private volatile boolean outOfOrder;

    public Counter(long pauseAfter, Duration pause) throws IOException {
        this.pauseAfter = pauseAfter;
        this.pause = pause;
        Thread doorman = new Thread(this::welcome, "counter");
        doorman.setDaemon(true);
        doorman.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + "/");
    }

    /** From now on every request is refused with 503, as quickly as it was answered before. */
    public void breakDown() {
        outOfOrder = true;
    }

    long answered() {
        return answered.get();
    }

    private void welcome() {
        try {
            while (true) {
                Socket visitor = door.accept();
                Thread clerk = new Thread(() -> serve(visitor), "clerk");
                clerk.setDaemon(true);
                clerk.start();
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void serve(Socket visitor) {
        try (visitor;
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(visitor.getInputStream(), StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    standStill();
                    visitor.getOutputStream().write(outOfOrder ? REFUSAL : ANSWER);
                }
            }
        } catch (IOException gone) {
            // the client hung up
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everybody waits while one pauses, as behind a lock or a collection of garbage. */
    private void standStill() throws InterruptedException {
        synchronized (gate) {
            if (answered.incrementAndGet() == pauseAfter) {
                Thread.sleep(pause.toMillis());
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
