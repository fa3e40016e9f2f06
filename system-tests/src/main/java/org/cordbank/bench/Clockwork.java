package org.cordbank.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How much of the machine this process, the generator, took since it was asked last. */
final class Clockwork {
    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long cpu = system.getProcessCpuTime();
    private long wall = System.nanoTime();

    /** Share of all cores, 0 to 1. */
    double share() {
        long cpuNow = system.getProcessCpuTime();
        long wallNow = System.nanoTime();
        double share = (double) (cpuNow - cpu)
                / (wallNow - wall)
                / Runtime.getRuntime().availableProcessors();
        cpu = cpuNow;
        wall = wallNow;
        return share;
    }
}
