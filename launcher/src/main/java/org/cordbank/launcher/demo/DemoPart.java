package org.cordbank.launcher.demo;

import java.util.List;
import java.util.Map;

/**
 * One room's share of the generated histories. A part knows its room's tables and nothing of other rooms' tables; what
 * happened when, and to whom, it reads from the {@link Life}.
 */
interface DemoPart {
    /**
     * Sequences the part draws from, with how many numbers one life takes at most; they are set aside before the load, so that
     * nobody else is given them.
     */
    Map<String, Integer> numbers();

    /** The room's tables in the order they are loaded, a referenced one first. */
    List<Sheet> sheets(World world);
}
