package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordbank.system.Browsers.Screen;

/** Somebody without an account who has booked a visit, with the page of the booking in hand. */
final class Visitor implements AutoCloseable {
    private static final Pattern NUMBER = Pattern.compile("B\\d{2}-\\d{6,7}-[0-9A-Z*]");
    private static final Pattern HOUR = Pattern.compile("\\d{2}:\\d{2}");
    private static final Pattern DAY = Pattern.compile("[?&]day=(\\d{4}-\\d{2}-\\d{2})");

    private final BrowserContext window;
    private final Page page;
    private final List<String> complaints;
    private final String mail = VisitSteps.mail();
    private final String phone = VisitSteps.phone();
    private String day;
    private String session;
    private LocalTime begins;
    private String number;
    private String mine;

    private Visitor(Screen screen) {
        window = Visits.nobody(screen, "zh");
        page = window.newPage();
        complaints = Look.complaints(page);
    }

    /** A class of 33 heads on the third day it may choose, with a telephone. */
    static Visitor school(String organisation) {
        Visitor school = new Visitor(Screen.PHONE);
        VisitSteps.begin(school.page, "SCHOOL", 33);
        VisitSteps.day(school.page, 33);
        school.book(new String[][] {
            {"organisation", organisation},
            {"grade", "三年级 2 班"},
            {"adults", "4"},
            {"band", "AGE_6_11"},
            {"name", "孙老师（化名）"}
        });
        return school;
    }

    /** Grown-ups in the first session of the third day they may choose. */
    static Visitor family(int heads) {
        Visitor family = new Visitor(Screen.DESK);
        VisitSteps.begin(family.page, "FAMILY", heads);
        VisitSteps.day(family.page, heads);
        return family.grownUps(heads);
    }

    /** Grown-ups in the session of {@code other}. */
    static Visitor with(Visitor other, int heads) {
        Visitor family = onTheDayOf(other, heads);
        family.page.locator("#slots-form input[value='" + other.session + "']").check();
        return family.grownUps(heads);
    }

    /** Grown-ups in the last session of the day of {@code other}. */
    static Visitor later(Visitor other, int heads) {
        Visitor family = onTheDayOf(other, heads);
        family.page.locator("#slots-form input[type=radio]").last().check();
        return family.grownUps(heads);
    }

    private static Visitor onTheDayOf(Visitor other, int heads) {
        Visitor family = new Visitor(Screen.DESK);
        family.page.navigate(
                House.open().portal() + "/museum/visit-date.xhtml?type=FAMILY&heads=" + heads + "&day=" + other.day);
        return family;
    }

    private Visitor grownUps(int heads) {
        book(new String[][] {{"adults", Integer.toString(heads)}, {"name", "周访客（化名）"}});
        return this;
    }

    private void book(String[][] details) {
        Matcher chosen = DAY.matcher(page.url());
        assertThat(chosen.find()).as(page.url()).isTrue();
        day = chosen.group(1);
        Locator chips = page.locator("#slots-form input[type=radio]");
        if (page.locator("#slots-form input[type=radio]:checked").count() == 0) {
            chips.first().check();
        }
        Locator chip = page.locator("#slots-form input[type=radio]:checked");
        session = chip.getAttribute("value");
        Matcher hour = HOUR.matcher(
                page.locator("label[for='" + chip.getAttribute("id") + "']").innerText());
        assertThat(hour.find()).isTrue();
        begins = LocalTime.parse(hour.group());
        new Sheet(page, "slots-form").send("choose");
        page.waitForURL("**/visit-details.xhtml**");
        Sheet sheet = new Sheet(page, "details");
        for (String[] typed : details) {
            sheet.put(typed[0], typed[1]);
        }
        sheet.put("phone", phone).put("email", mail).send("keep");
        page.waitForURL("**/visit-check.xhtml**");
        new Sheet(page, "booking").send("book");
        page.waitForURL("**/booking.xhtml**");
        Matcher told = NUMBER.matcher(page.locator("main").innerText());
        assertThat(told.find()).as("the booking has a number").isTrue();
        number = told.group();
        mine = page.url().replaceAll("&did=[a-z]*", "");
    }

    /** Opens the booking's page anew; answers what it says. */
    String look() {
        page.navigate(mine);
        return page.locator("main").innerText();
    }

    Page page() {
        return page;
    }

    /** The booking's day, as the address has it. */
    String day() {
        return day;
    }

    /** When its session begins. */
    LocalTime begins() {
        return begins;
    }

    String number() {
        return number;
    }

    String phone() {
        return phone;
    }

    String mail() {
        return mail;
    }

    /** The booking's QR code as a telephone shows it. */
    byte[] code() {
        look();
        return page.locator(".cb-pass-qr").screenshot();
    }

    /** A file of the booking, beside its page. */
    byte[] file(String name) {
        return window.request()
                .get(mine.replaceAll("/booking\\.xhtml", "/" + name))
                .body();
    }

    @Override
    public void close() {
        window.close();
        assertThat(complaints).as("complaints of the visitor's console").isEmpty();
    }
}
