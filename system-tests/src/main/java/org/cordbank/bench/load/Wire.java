package org.cordbank.bench.load;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One keep-alive connection that sends GET requests and reads whole answers. Written for little work per request: on a
 * machine that also runs what is measured, a comfortable client would measure itself.
 */
public final class Wire implements AutoCloseable {
    private static final int TIMEOUT_MS = 120_000;

    private final InetSocketAddress address;
    private final byte[] buffer = new byte[65_536];
    private Socket socket;
    private InputStream in;
    private int at;
    private int end;
    private boolean last;
    private boolean cookie;
    private ByteArrayOutputStream kept;

    /** Connects to the host and port of {@code base} at the first request. */
    public Wire(URI base) {
        address = new InetSocketAddress(base.getHost(), base.getPort());
    }

    /** The bytes of a GET request, to be made before the clock runs. */
    public static byte[] request(URI target, String cookie) {
        String path = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
        return ("GET " + path + " HTTP/1.1\r\nHost: " + target.getHost() + ":" + target.getPort() + "\r\n"
                        + (cookie == null ? "" : "Cookie: " + cookie + "\r\n")
                        + "Accept: text/html\r\nAccept-Language: zh-CN\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** What came back: status, length of the body, and whether a cookie was set. */
    public record Answer(int status, int length, boolean setsCookie) {}

    /** Sends and reads one answer; a connection the server closed in between is opened anew. */
    public Answer send(byte[] request) throws IOException {
        boolean fresh = socket == null;
        try {
            return exchange(request);
        } catch (IOException stale) {
            close();
            if (fresh) {
                throw stale;
            }
            return exchange(request);
        }
    }

    /** Like {@link #send}, answering the body. */
    public byte[] body(byte[] request) throws IOException {
        kept = new ByteArrayOutputStream();
        try {
            send(request);
            return kept.toByteArray();
        } finally {
            kept = null;
        }
    }

    private Answer exchange(byte[] request) throws IOException {
        if (socket == null) {
            open();
        }
        socket.getOutputStream().write(request);
        last = false;
        cookie = false;
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = body(headers());
        if (last) {
            close();
        }
        return new Answer(status, length, cookie);
    }

    private void open() throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MS);
        socket.connect(address, TIMEOUT_MS);
        in = socket.getInputStream();
        at = 0;
        end = 0;
    }

    /** Length of the body, -1 when it comes in chunks. */
    private int headers() throws IOException {
        int length = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" ->
                    length = Integer.parseInt(line.substring(colon + 1).strip());
                case "transfer-encoding" -> length = -1;
                case "connection" -> last = line.toLowerCase(Locale.ROOT).contains("close");
                case "set-cookie" -> cookie = true;
                default -> {
                    // nothing the generator needs
                }
            }
        }
        return length;
    }

    private int body(int length) throws IOException {
        if (length >= 0) {
            skip(length);
            return length;
        }
        int all = 0;
        for (int chunk = chunk(); chunk > 0; chunk = chunk()) {
            skip(chunk);
            line();
            all += chunk;
        }
        line();
        return all;
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private void skip(int count) throws IOException {
        int left = count;
        while (left > 0) {
            fill();
            int taken = Math.min(left, end - at);
            if (kept != null) {
                kept.write(buffer, at, taken);
            }
            at += taken;
            left -= taken;
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        while (true) {
            fill();
            char next = (char) (buffer[at++] & 0xff);
            if (next == '\n') {
                return line.toString();
            }
            if (next != '\r') {
                line.append(next);
            }
        }
    }

    private void fill() throws IOException {
        if (at == end) {
            at = 0;
            end = in.read(buffer);
            if (end <= 0) {
                end = 0;
                throw new EOFException("The server closed the connection");
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
