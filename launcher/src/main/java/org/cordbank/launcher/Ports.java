package org.cordbank.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback address. */
final class Ports {
    private Ports() {}

    /** The port itself, or a free one for 0. */
    static int orFree(int port) {
        if (port != 0) {
            return port;
        }
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    static void refuseTaken(int port, String zh, String en, String option) throws CannotRun {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new CannotRun(
                    "端口 " + port + "（" + zh + "）已被别的程序占用：请关闭它，或加上 " + option + " 换一个端口。",
                    "Port " + port + " (" + en + ") is taken by another program: close it, or choose another with "
                            + option + ".",
                    taken);
        }
    }
}
