package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a test looks at on any page: barriers, the console, the picture. */
public final class Look {
    private static final List<String> RULES = Arrays.asList("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Look() {}

    /** Axe finds no barrier of WCAG 2.2 A and AA; what it finds is named with the element. */
    public static void findsNoBarrier(Page page) {
        assertThat(barriers(page)).as("barriers on %s", page.url()).isEmpty();
    }

    /** What axe finds, each with its element. */
    static List<String> barriers(Page page) {
        AxeResults results = new AxeBuilder(page).withTags(RULES).analyze();
        List<String> barriers = new ArrayList<>();
        results.getViolations().forEach(rule -> rule.getNodes()
                .forEach(node -> barriers.add(rule.getId() + ": " + rule.getHelp() + " at " + node.getTarget())));
        return barriers;
    }

    /** How many pixels the page is wider than the window; what scrolls inside a box of its own does not count. */
    static int overhang(Page page) {
        return ((Number) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    /** Lines of the portal's menu that mark the page one is on and cannot be seen without pushing the menu aside. */
    static int pushedAside(Page page) {
        return ((Number)
                        page.evaluate(
                                """
                                () => [...document.querySelectorAll('.cb-nav [aria-current="page"]')]
                                  .map(line => line.getBoundingClientRect())
                                  .filter(box => box.left < 0 || box.right > document.documentElement.clientWidth).length
                                """))
                .intValue();
    }

    /** Collects what the browser complains about from now on: errors of scripts and of the content policy. */
    public static List<String> complaints(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) || message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }

    /**
     * Takes a picture of the whole page into {@code target/screenshots} where somebody wants to look
     * ({@code -Dcordbank.pictures=true}; hundreds of them take minutes); with {@code -Dcordbank.docs=true} a manual that
     * shows it gets it anew.
     */
    public static void picture(Page page, String name) {
        if (!Boolean.getBoolean("cordbank.docs") && !Boolean.getBoolean("cordbank.pictures")) {
            return;
        }
        Path file = BankSession.target().resolve("screenshots").resolve(name + ".png");
        byte[] picture =
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
        if (Boolean.getBoolean("cordbank.docs")) {
            Manual.keep(picture, name);
        }
    }
}
