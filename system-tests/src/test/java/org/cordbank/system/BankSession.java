package org.cordbank.system;

import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Makes one bank available to all system tests of a run: it opens when the first test asks and closes at the end of the
 * run, also when tests failed or the run is broken off. A warden of the launcher ends its processes when even that fails.
 */
public class BankSession implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Runtime.getRuntime().addShutdownHook(new Thread(TheBank::close));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Browsers.close();
        TheBank.close();
    }

    /** The folder this run may write to. */
    static Path target() {
        return Path.of(System.getProperty("cordbank.system.target", "target"));
    }
}
