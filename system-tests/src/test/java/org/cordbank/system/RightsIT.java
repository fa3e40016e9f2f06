package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cordbank.system.Browsers.Screen;
import org.cordbank.system.House.Line;
import org.cordbank.system.House.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every sample person asks for every page of the menu by its address; the menu's files say what is to be answered. */
@DisplayName("A page opens for the roles of its menu line and for nobody else")
@Order(2)
class RightsIT {
    /** Pages that stand beside the door and ask for name and password themselves. */
    private static final Set<String> AT_THE_DOOR = Set.of("/set-up-totp.xhtml", "/change-password.xhtml");

    private static final int OK = 200;
    private static final int FOUND = 302;
    private static final int FORBIDDEN = 403;

    @TestFactory
    Stream<DynamicTest> eachPersonEachPage() {
        List<Line> menu = House.officeMenu();
        assertThat(menu).hasSizeGreaterThan(20);
        return House.people().stream()
                .map(person ->
                        DynamicTest.dynamicTest(person.login() + " " + person.roles(), () -> asked(person, menu)));
    }

    private static void asked(Person person, List<Line> menu) {
        Map<String, Integer> wanted = new TreeMap<>();
        Map<String, Integer> answered = new TreeMap<>();
        try (BrowserContext window = Visits.staff(person.login(), Screen.DESK, "zh")) {
            for (Line line : menu) {
                wanted.merge(line.view(), line.opensFor(person.roles()) ? OK : FORBIDDEN, Math::min);
                answered.put(line.view(), status(window, House.open().office() + line.view()));
            }
        }
        assertThat(answered).isEqualTo(wanted);
    }

    @Test
    void nobodyIsSentToTheDoorOfTheOffice() {
        try (BrowserContext window = Visits.nobody(Screen.DESK, "zh")) {
            for (Line line : House.officeMenu()) {
                if (AT_THE_DOOR.contains(line.view())) {
                    asksForThePassword(window, House.open().office() + line.view());
                } else {
                    sentToTheDoor(window, House.open().office() + line.view());
                }
            }
        }
    }

    private static void asksForThePassword(BrowserContext window, String address) {
        Page page = window.newPage();
        page.navigate(address);
        assertThat(page.locator("input[type=password]").count()).as(address).isPositive();
        page.close();
    }

    @Test
    void aFamilysPagesAskWhoIsThere() {
        try (BrowserContext window = Visits.nobody(Screen.PHONE, "zh")) {
            for (String view : List.of(
                    "/my/home.xhtml",
                    "/my/unit.xhtml",
                    "/my/contract.xhtml",
                    "/my/certificate.xhtml",
                    "/contract/start.xhtml",
                    "/contract/sign.xhtml")) {
                sentToTheDoor(window, House.open().portal() + view);
            }
        }
    }

    private static void sentToTheDoor(BrowserContext window, String address) {
        APIResponse answer =
                window.request().get(address, RequestOptions.create().setMaxRedirects(0));
        assertThat(answer.status()).as(address).isEqualTo(FOUND);
        assertThat(answer.headers().get("location")).as(address).contains("/sign-in.xhtml");
    }

    private static int status(BrowserContext window, String address) {
        APIResponse answer =
                window.request().get(address, RequestOptions.create().setMaxRedirects(0));
        int status = answer.status();
        answer.dispose();
        return status;
    }
}
