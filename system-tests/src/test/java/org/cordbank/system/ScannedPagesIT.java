package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cordbank.system.Browsers.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/** What a station shows once a bag was scanned has no address of its own, so it is scanned here and looked at. */
@DisplayName("A station shows what was scanned, without barriers, in both languages, on desk and phone")
@Order(11)
class ScannedPagesIT {
    private static final List<Bag> BAGS = List.of(
            new Bag("collector", "/collection/record-collection.xhtml", "chu@example.com", "form#recording"),
            new Bag("courier", "/collection/courier-trips.xhtml", "feng@example.com", "form#packing"),
            new Bag("technician", "/lab/run-steps.xhtml", "li@example.com", ".cb-steps"),
            new Bag("custodian", "/storage/place-unit.xhtml", "sun@example.com", "form#placing"),
            new Bag("analyst", "/lab/enter-results.xhtml", "zhao@example.com", "main table"));

    /** Whose bag is scanned where, and what then stands on the page. */
    private record Bag(String login, String path, String email, String shows) {}

    @BeforeAll
    static void theCastHasPlayed() {
        Cast.hasPlayed();
    }

    @TestFactory
    Stream<DynamicTest> scanned() {
        return BAGS.stream().flatMap(bag -> Stream.of(Screen.values()).flatMap(screen -> Stream.of("zh", "en")
                .map(language -> DynamicTest.dynamicTest(
                        bag.path() + " " + language + " " + screen, () -> scan(bag, screen, language)))));
    }

    private static void scan(Bag bag, Screen screen, String language) {
        try (Desk desk = Desk.of(bag.login(), screen, language)) {
            desk.open(bag.path()).scan(Units.barcode(bag.email()));
            assertThat(desk.refused()).isEmpty();
            assertThat(desk.page().locator(bag.shows()).count()).as(bag.shows()).isPositive();
            assertThat(Look.overhang(desk.page())).as("sideways overhang").isLessThanOrEqualTo(0);
            desk.look("scanned" + bag.path().replace(".xhtml", "").replace('/', '-') + "-" + language);
        }
    }
}
