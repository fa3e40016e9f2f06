package org.cordbank.identity;

/** Whether this process runs the demo: sample people may sign in and the bank's clock may be moved forward. */
public final class DemoMode {
    private DemoMode() {}

    public static boolean on() {
        return Boolean.getBoolean("cordbank.demo");
    }
}
