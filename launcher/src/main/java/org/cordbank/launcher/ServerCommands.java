package org.cordbank.launcher;

import java.util.List;

/** What every face's server is told around its boot. */
public final class ServerCommands {
    private static final String LISTENERS = "set configs.config.server-config.network-config.";

    /**
     * Acts at the same time. An act holds one connection of the pool and, rarely, a second one for a moment, so that the
     * pool ({@code BankDatabase}, 64) outlasts a full house; whoever comes next waits in the queue.
     */
    private static final int ACTS_AT_ONCE = 24;

    public static final List<String> BEFORE_BOOT = List.of(
            "set configs.config.server-config.thread-pools.thread-pool.http-thread-pool.max-thread-pool-size="
                    + ACTS_AT_ONCE,
            LISTENERS + "network-listeners.network-listener.http-listener.address=127.0.0.1",
            LISTENERS + "protocols.protocol.http-listener.http.xpowered-by=false",
            LISTENERS + "protocols.protocol.http-listener.http.server-header=false");

    /** Measurements and the description of interfaces are nobody's business on an open port. */
    public static final List<String> AFTER_BOOT = List.of(
            "set-metrics-configuration --enabled=false --dynamic=true", "set-openapi-configuration --enabled=false");

    private ServerCommands() {}
}
