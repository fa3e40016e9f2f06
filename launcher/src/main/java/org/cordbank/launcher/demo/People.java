package org.cordbank.launcher.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invented former employees: whoever signed the generated histories. Their accounts are closed, nobody signs in as them. */
final class People {
    private static final String[] ROLES = {
        "CUSTOMER_SERVICE",
        "CONTRACT_SIGNATORY",
        "FINANCE",
        "COURIER",
        "RECEIVING_CLERK",
        "LAB_TECHNICIAN",
        "VERIFIER",
        "QC_ANALYST",
        "QA",
        "MEDICAL_DIRECTOR",
        "STORAGE_CUSTODIAN"
    };
    private static final int[] NUMBERS = {3, 2, 2, 5, 4, 6, 3, 5, 3, 2, 4};
    private static final int COLLECTORS = 2;

    private final Map<String, List<Person>> byRole = new LinkedHashMap<>();
    private final List<List<Person>> collectors = new ArrayList<>();

    /**
     * @param first first id set aside for them
     * @param load number of the load, in their badges and logins
     */
    People(long first, int load, long seed, List<Long> hospitals, long courier) {
        Chance chance = new Chance(seed, -1);
        long id = first;
        for (int role = 0; role < ROLES.length; role++) {
            List<Person> some = new ArrayList<>();
            for (int i = 0; i < NUMBERS[role]; i++) {
                some.add(person(id++, load, ROLES[role], ROLES[role].equals("COURIER") ? courier : 0, chance));
            }
            byRole.put(ROLES[role], some);
        }
        for (long hospital : hospitals) {
            List<Person> some = new ArrayList<>();
            for (int i = 0; i < COLLECTORS; i++) {
                some.add(person(id++, load, "COLLECTOR", hospital, chance));
            }
            collectors.add(some);
        }
    }

    private static Person person(long id, int load, String role, long partner, Chance chance) {
        String mark = load + "-" + id;
        return new Person(id, "former-" + mark, Names.any(chance) + Names.MARK, "H-" + mark, role, partner);
    }

    Person of(String role, int any) {
        List<Person> some = byRole.get(role);
        return some.get(Math.floorMod(any, some.size()));
    }

    Person of(String role, Life life) {
        return of(role, (int) (life.no() % 1_000_003));
    }

    Person collector(int hospital, int any) {
        List<Person> some = collectors.get(hospital % collectors.size());
        return some.get(Math.floorMod(any, some.size()));
    }

    List<Person> collectors() {
        return collectors.stream().flatMap(List::stream).toList();
    }

    List<Person> all() {
        List<Person> all =
                new ArrayList<>(byRole.values().stream().flatMap(List::stream).toList());
        all.addAll(collectors());
        return all;
    }
}
