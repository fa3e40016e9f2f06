package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cordbank.db.Folders;
import org.cordbank.db.Keys;
import org.cordbank.launcher.Bank;
import org.cordbank.launcher.CannotRun;
import org.cordbank.launcher.Face;
import org.cordbank.launcher.Settings;
import org.cordbank.system.Browsers.Screen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Outside the demo an empty bank is entered by the security admin its operator named")
class EmptyBankIT {
    private static final String FIRST = "given by the operator";
    private static final String KNOWN_FLAG = "-XX:+ShowCodeDetailsInExceptionMessages";
    private static final String OWN = "chosen by the admin alone";

    @Test
    void theFirstAdminChoosesAPasswordEntersAndNobodyIsFirstTwice() throws Exception {
        Path data = BankSession.target().resolve("empty-bank");
        Folders.delete(data);
        Files.createDirectories(data);
        Path keys = Keys.drawIfMissing(BankSession.target().resolve("empty-bank-keys"));
        Path password = Files.writeString(data.resolve("first-password"), FIRST);
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
        Path server = Path.of(System.getProperty("cordbank.root"), "launcher", "target", "server");
        Settings settings = Settings.emptyOnFreePorts(data, server, keys, "first.admin", password);
        List<String> said = new ArrayList<>();
        try (Bank bank = Bank.open(firstStartFails(settings, data), (zh, en) -> said.add(firstStartIsOver(en, data)))) {
            assertThat(said).containsOnlyOnce("the portal did not start and is started once more ...");
            assertThat(bank.mailUrl()).as("no demo mailbox").isEmpty();
            assertThat(data.resolve("first-admin.properties")).doesNotExist();
            enter(bank.officeUrl());
        }
        assertThatThrownBy(() -> Bank.open(settings, (zh, en) -> {}))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("not empty");
    }

    /** The portal's Java reads its flags from a file that names one it does not know. */
    private static Settings firstStartFails(Settings settings, Path data) throws IOException {
        Files.writeString(data.resolve("flags-portal"), "-XX:+NoSuchFlag");
        Files.writeString(data.resolve("flags-office"), KNOWN_FLAG);
        return settings.with(Map.of(Face.JAVA_FLAGS, "@" + data.resolve("flags-{face}")));
    }

    private static String firstStartIsOver(String said, Path data) {
        try {
            if (said.contains("once more")) {
                Files.writeString(data.resolve("flags-portal"), KNOWN_FLAG);
            }
            return said;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void enter(String office) {
        try (BrowserContext window = Browsers.visitor(Screen.DESK, "zh-CN")) {
            window.setDefaultTimeout(60_000);
            Page page = window.newPage();
            page.navigate(office + "/sign-in.xhtml");
            assertThat(page.locator("main").innerText()).as("no sample people").doesNotContain("cordbank-demo");
            new Sheet(page, "door")
                    .put("login", "first.admin")
                    .put("password", FIRST)
                    .send("enter");
            assertThat(page.locator("main").innerText()).contains("更换密码");
            page.navigate(office + "/change-password.xhtml");
            new Sheet(page, "change")
                    .put("login", "first.admin")
                    .put("old", FIRST)
                    .put("fresh", OWN)
                    .put("again", OWN)
                    .send("save");
            page.waitForURL(Pattern.compile(".*/sign-in\\.xhtml.*"));
            new Sheet(page, "door")
                    .put("login", "first.admin")
                    .put("password", OWN)
                    .send("enter");
            page.waitForURL(Pattern.compile(".*/(index\\.xhtml)?$"));
            page.navigate(office + "/identity/list-staff.xhtml");
            assertThat(page.locator("main").innerText()).contains("first.admin", "ADMIN-1");
        }
    }
}
