package org.cordbank.launcher;

import java.util.List;

/** What every face's server is told around its boot. */
public final class ServerCommands {
    private static final String LISTENERS = "set configs.config.server-config.network-config.";

    public static final List<String> BEFORE_BOOT = List.of(
            LISTENERS + "network-listeners.network-listener.http-listener.address=127.0.0.1",
            LISTENERS + "protocols.protocol.http-listener.http.xpowered-by=false",
            LISTENERS + "protocols.protocol.http-listener.http.server-header=false");

    /** Measurements and the description of interfaces are nobody's business on an open port. */
    public static final List<String> AFTER_BOOT = List.of(
            "set-metrics-configuration --enabled=false --dynamic=true", "set-openapi-configuration --enabled=false");

    private ServerCommands() {}
}
