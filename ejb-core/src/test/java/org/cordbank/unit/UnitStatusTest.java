package org.cordbank.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A unit moves by the bank's table and by nothing else")
class UnitStatusTest {
    /** The table of transitions as the bank writes it, by code; every code may also become U95. */
    private static final String TABLE =
            """
            U00 U05
            U05 U10 U11
            U10 U15
            U11
            U15 U20
            U20 U25 U21
            U21 U25
            U25 U30
            U30 U35
            U35 U40
            U40 U45
            U45 U50 U51 U52 U96
            U50 U97 U60
            U51 U60
            U52
            U60 U50 U51 U65
            U65 U70
            U70 U75
            U75 U80
            U80 U85
            U85 U90
            U90
            U95
            U96
            U97
            """;

    @Test
    void everyPairOfStatesIsAllowedOrForbiddenAsTheTableSays() {
        Map<String, Set<String>> table = table();
        assertThat(table).hasSize(UnitStatus.values().length);
        for (UnitStatus from : UnitStatus.values()) {
            for (UnitStatus to : UnitStatus.values()) {
                assertThat(from.canBecome(to))
                        .as("%s -> %s", from, to)
                        .isEqualTo(table.get(from.code()).contains(to.code()));
            }
        }
    }

    @Test
    void onlyAFamilysUnitIsStoredForAFamilyAndOnlyAPublicOneIsListed() {
        assertThat(UnitStatus.STORED_FAMILY.suits(ProductType.PUBLIC)).isFalse();
        assertThat(UnitStatus.STORED_CONDITIONAL.suits(ProductType.PUBLIC)).isFalse();
        assertThat(UnitStatus.LISTED_PUBLIC.suits(ProductType.FAMILY)).isFalse();
        assertThat(UnitStatus.STORED_FAMILY.suits(ProductType.FAMILY)).isTrue();
        assertThat(UnitStatus.LISTED_PUBLIC.suits(ProductType.PUBLIC)).isTrue();
    }

    @Test
    void aCodeNamesOneState() {
        assertThat(UnitStatus.values()).extracting(UnitStatus::code).doesNotHaveDuplicates();
    }

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new TreeMap<>();
        TABLE.lines().forEach(line -> {
            String[] codes = line.split(" ");
            Set<String> next = new TreeSet<>(Set.of(codes));
            next.remove(codes[0]);
            if (!codes[0].equals("U95")) {
                next.add("U95");
            }
            table.put(codes[0], next);
        });
        return table;
    }
}
