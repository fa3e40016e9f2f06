package org.cordbank.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The house's map as data: which room may import which. Source: the house plan; a change here is a decision record. */
final class Rooms {
    private static final Set<String> ROOFS = Set.of("org.cordbank.", "badhouse.");

    /** Rooms everyone may import, and those that every room above them may import too. */
    private static final Set<String> GROUND = Set.of("kernel", "identity", "audit");

    private static final Set<String> TOOLS = Set.of("limits", "papers", "notification", "jobs");

    private static final Map<String, Set<String>> MAP = new TreeMap<>();

    static {
        room("kernel", false);
        room("wiring", false);
        room("identity", false, "kernel");
        room("audit", false, "kernel", "identity");
        room("limits", false, "kernel", "identity", "audit");
        room("papers", false, "kernel", "identity", "audit", "limits");
        room("notification", false, "kernel", "identity", "audit", "limits");
        room("jobs", false, "kernel", "identity", "audit", "limits");
        room("worklist", false, "kernel", "identity");
        room("documents", true);
        room("booking", true);
        room("ledger", true);
        room("partners", true);
        room("family", true, "partners");
        room("quality", true, "documents", "partners");
        room("billing", true, "ledger");
        room("museum", true, "booking");
        room("outreach", true, "booking");
        room("unit", true, "family", "quality");
        room("coldchain", true, "quality");
        room("collection", true, "family", "unit", "quality", "coldchain", "partners", "booking");
        room("lab", true, "unit", "quality");
        room("storage", true, "unit", "coldchain", "quality");
        room("contract", true, "family", "unit", "billing", "partners");
        room("release", true, "family", "unit", "collection", "lab", "storage", "contract", "quality");
        room("charity", true, "family", "contract", "unit", "ledger", "partners");
        room("clinical", true, "unit", "lab", "storage", "coldchain", "contract", "quality", "partners");
        room("research", true, "family", "unit", "lab", "storage", "quality", "partners", "documents");
        room(
                "incident",
                true,
                "coldchain",
                "storage",
                "lab",
                "collection",
                "unit",
                "family",
                "contract",
                "clinical",
                "quality");
    }

    private Rooms() {}

    private static void room(String name, boolean aboveTools, String... imports) {
        Set<String> allowed = new TreeSet<>(Arrays.asList(imports));
        if (aboveTools) {
            allowed.addAll(GROUND);
            allowed.addAll(TOOLS);
        }
        MAP.put(name, allowed);
    }

    static Set<String> names() {
        return MAP.keySet();
    }

    static Optional<String> of(JavaClass type) {
        return ROOFS.stream()
                .filter(roof -> type.getPackageName().startsWith(roof))
                .map(roof -> type.getPackageName().substring(roof.length()).split("\\.")[0])
                .findFirst();
    }

    static boolean mayImport(String room, String other) {
        return room.equals(other) || MAP.getOrDefault(room, Set.of()).contains(other);
    }
}
