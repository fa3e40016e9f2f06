package org.cordbank.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What to start and where.
 *
 * @param data folder of everything that survives a restart
 * @param server folder with the application server, the driver and the two faces, as the build leaves them
 * @param portalPort loopback port of the public face; 0 for a free one
 * @param officePort loopback port of the staff face; 0 for a free one
 * @param mailPort loopback port of the page with the caught mails; 0 for a free one; used in the demo only
 * @param own a database server of one's own instead of the embedded one
 * @param demo sample people, mail catcher, movable clock
 * @param demoUnits sample histories the demo begins with; 0 for none
 * @param keys folder of the bank's keys; empty only in the demo, which draws its own
 * @param smtp host and port of the mail server outside the demo
 * @param publicUrl address under which the public reaches the portal, when it differs from the loopback one
 * @param firstAdmin the first person of an empty bank; empty when it has staff, and in the demo
 * @param properties further system properties for both faces, such as the sender of mails
 */
public record Settings(
        Path data,
        Path server,
        int portalPort,
        int officePort,
        int mailPort,
        Optional<OwnServer> own,
        boolean demo,
        int demoUnits,
        Optional<Path> keys,
        Optional<String> smtp,
        Optional<String> publicUrl,
        Optional<FirstAdmin> firstAdmin,
        Map<String, String> properties) {

    /** The same settings with other system properties for both faces. */
    public Settings with(Map<String, String> others) {
        return new Settings(
                data,
                server,
                portalPort,
                officePort,
                mailPort,
                own,
                demo,
                demoUnits,
                keys,
                smtp,
                publicUrl,
                firstAdmin,
                others);
    }

    /**
     * A database server of one's own. Passwords come from the environment, so that no list of processes shows them.
     *
     * @param accountHost host part of the three accounts on that server
     */
    public record OwnServer(String url, String accountHost) {}

    /** A demo in {@code data} on free ports, without generated histories. */
    public static Settings demoOnFreePorts(Path data, Path server) {
        return demoOnFreePorts(data, server, 0);
    }

    /** A demo in {@code data} on free ports, with so many sample histories. */
    public static Settings demoOnFreePorts(Path data, Path server, int demoUnits) {
        return new Settings(
                data,
                server,
                0,
                0,
                0,
                Optional.empty(),
                true,
                demoUnits,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    /** An empty bank in {@code data} on free ports, outside the demo, with the first security admin to be hired. */
    public static Settings emptyOnFreePorts(Path data, Path server, Path keys, String firstAdmin, Path passwordFile) {
        return new Settings(
                data,
                server,
                0,
                0,
                0,
                Optional.empty(),
                false,
                0,
                Optional.of(keys),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new FirstAdmin(firstAdmin, Optional.of(passwordFile))),
                Map.of());
    }
}
