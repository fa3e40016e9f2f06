package org.cordbank.system;

import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** An invented family that applies for aid, new each time: its address, its numbers, its photographs. */
final class AidFamily {
    static final String PARENT = "苏望川（化名）";
    static final String CHILD = "苏小禾（化名）";
    static final List<String> NEEDED = List.of("IDENTITY", "DIAGNOSIS", "CORD_BLOOD_USE", "COSTS", "PAYEE");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int PHOTO_WIDTH = 3200;
    private static final int PHOTO_HEIGHT = 2400;

    private final String email;
    private final String parentId = number(36);
    private final String childId = number(7);

    AidFamily(String name) {
        email = name + "-" + UUID.randomUUID().toString().substring(0, 8) + "@family.example";
    }

    String email() {
        return email;
    }

    String parentId() {
        return parentId;
    }

    String childId() {
        return childId;
    }

    /** Opens a page of the portal's charity for the application {@code id}. */
    static void open(Page page, String view, String id) {
        page.navigate(House.open().portal() + "/charity/" + view + ".xhtml?id=" + id);
    }

    /** The application's random name out of an address. */
    static String idOf(String url) {
        var found = Pattern.compile("[?&]id=([^&]+)").matcher(url);
        if (!found.find()) {
            throw new AssertionError("No application in " + url);
        }
        return found.group(1);
    }

    void applicant(Sheet sheet) {
        sheet.put("name", PARENT)
                .put("idNumber", parentId)
                .put("mobile", "13800005678")
                .put("address", "济南市示例路 9 号 3 单元 502")
                .put("relation", "PARENT");
    }

    void patient(Sheet sheet) {
        sheet.put("name", CHILD)
                .put("idNumber", childId)
                .put("city", "济南市")
                .put("diseaseClass", "LEUKAEMIA")
                .put("diagnosis", "急性淋巴细胞白血病（样例）")
                .put("hospital", "示例医院血液科")
                .put("treatment", "TRANSPLANT")
                .put("treatedOn", BankTime.today().minusDays(30).toString());
    }

    void means(Sheet sheet) {
        sheet.put("householdSize", "4")
                .put("yearlyIncome", "60000")
                .put("hardship", "NONE")
                .put("costTotal", "280000")
                .put("insurancePaid", "120000")
                .put("otherAid", "10000");
    }

    void payee(Sheet sheet) {
        sheet.put("kind", "GUARDIAN").put("holder", PARENT).put("bank", "示例银行").put("account", "6222000000005678");
    }

    /** A photograph as a phone takes it, no two alike. */
    static Path photo(String name) {
        BufferedImage seen = new BufferedImage(PHOTO_WIDTH, PHOTO_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = seen.createGraphics();
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, PHOTO_WIDTH, PHOTO_HEIGHT);
        for (int i = 0; i < 400; i++) {
            pen.setColor(new Color(chance.nextInt(0x1000000)));
            pen.fillRect(chance.nextInt(PHOTO_WIDTH), chance.nextInt(PHOTO_HEIGHT), 160, 90);
        }
        pen.dispose();
        try {
            Path file = Files.createDirectories(BankSession.target().resolve("fetched"))
                    .resolve(name + "-" + UUID.randomUUID() + ".jpg");
            ImageIO.write(seen, "jpg", file.toFile());
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** An identity number with the right check character for somebody of that age. */
    private static String number(int years) {
        LocalDate birth = BankTime.today().minusYears(years).minusDays(50);
        String begin = "37%04d".formatted(ThreadLocalRandom.current().nextInt(10_000))
                + birth.toString().replace("-", "")
                + "%03d".formatted(ThreadLocalRandom.current().nextInt(1000));
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (begin.charAt(i) - '0') * WEIGHTS[i];
        }
        return begin + "10X98765432".charAt(sum % 11);
    }
}
