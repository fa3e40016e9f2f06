package org.cordbank.charity.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.cordbank.charity.applications.Applicants.ZH;
import static org.cordbank.charity.applications.Applicants.key;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Role;
import org.cordbank.kernel.Sql;
import org.cordbank.papers.UploadRefused;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("Papers of an application are taken in by what they are")
class HandingInIT {
    private static final int OVER_TEN_MIB = 10 * 1024 * 1024 + 1;

    @Inject
    private Applicants applicants;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private DocumentDesk papers;

    @Inject
    private Sql sql;

    private record Attack(String name, byte[] content, UploadRefused.Reason reason) {}

    private static Map<String, Attack> attacks() throws Exception {
        byte[] whole = SampleFiles.pdf();
        byte[] photograph = SampleFiles.picture("jpeg", 600, 400);
        Map<String, Attack> set = new LinkedHashMap<>();
        set.put("empty", new Attack("a.pdf", new byte[0], UploadRefused.Reason.EMPTY));
        set.put(
                "a document cut off",
                new Attack("a.pdf", Arrays.copyOf(whole, whole.length / 2), UploadRefused.Reason.UNREADABLE));
        set.put(
                "a photograph cut off",
                new Attack("a.jpg", Arrays.copyOf(photograph, photograph.length / 2), UploadRefused.Reason.UNREADABLE));
        set.put(
                "a program named like a document",
                new Attack(
                        "a.pdf",
                        "MZ\0\1\2program".getBytes(StandardCharsets.ISO_8859_1),
                        UploadRefused.Reason.WRONG_TYPE));
        set.put(
                "a web page named like a photograph",
                new Attack(
                        "a.jpg",
                        "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8),
                        UploadRefused.Reason.WRONG_TYPE));
        set.put(
                "a drawing with a script",
                new Attack(
                        "a.png",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"
                                .getBytes(StandardCharsets.UTF_8),
                        UploadRefused.Reason.WRONG_TYPE));
        set.put("a ZIP bomb", new Attack("a.pdf", SampleFiles.zipBomb(), UploadRefused.Reason.WRONG_TYPE));
        set.put(
                "a document that is a bomb",
                new Attack("a.pdf", SampleFiles.pdfBomb(201), UploadRefused.Reason.UNREADABLE));
        set.put(
                "document and archive at once",
                new Attack("a.pdf", SampleFiles.pdfAndZip(), UploadRefused.Reason.MIXED));
        set.put("page and document at once", new Attack("a.pdf", SampleFiles.pageAndPdf(), UploadRefused.Reason.MIXED));
        set.put(
                "a document with a script",
                new Attack("a.pdf", SampleFiles.pdfWithScript(), UploadRefused.Reason.ACTIVE));
        set.put(
                "a document that starts programs",
                new Attack("a.pdf", SampleFiles.pdfThatLaunches(), UploadRefused.Reason.ACTIVE));
        set.put(
                "a document with a file inside",
                new Attack("a.pdf", SampleFiles.pdfWithFile(), UploadRefused.Reason.ACTIVE));
        set.put(
                "the scanners' test mark",
                new Attack("a.pdf", SampleFiles.testVirus(), UploadRefused.Reason.WRONG_TYPE));
        set.put(
                "the test mark inside a document",
                new Attack("a.pdf", SampleFiles.pdfWithTestVirus(), UploadRefused.Reason.MIXED));
        set.put(
                "more than ten MiB",
                new Attack("a.pdf", Arrays.copyOf(whole, OVER_TEN_MIB), UploadRefused.Reason.TOO_LARGE));
        set.put(
                "a hostile name and no paper",
                new Attack(
                        "../../etc/passwd\0.jpg\r\nX: y",
                        "root:x".getBytes(StandardCharsets.UTF_8),
                        UploadRefused.Reason.WRONG_TYPE));
        return set;
    }

    @Test
    void theWholeSetOfAttacksIsRefusedAndNothingOfItIsStored() throws Exception {
        Actor attacker = applicants.account();
        String id = AsRole.call(attacker, Role.APPLICANT, () -> desk.begin("AID", FiledBy.APPLICANT, ZH, key()));
        for (Map.Entry<String, Attack> each : attacks().entrySet()) {
            Set<String> before = stored();
            Attack attack = each.getValue();
            UploadRefused refused = AsRole.call(
                    attacker,
                    Role.APPLICANT,
                    () -> catchThrowableOfType(
                            UploadRefused.class,
                            () -> papers.handIn(
                                    id, "IDENTITY", attack.name(), new ByteArrayInputStream(attack.content()), ZH)));
            assertThat(refused).as(each.getKey()).isNotNull();
            assertThat(refused.reason()).as(each.getKey()).isEqualTo(attack.reason());
            assertThat(stored()).as("stored after %s", each.getKey()).isEqualTo(before);
        }
        assertThat(sql.one(
                        "SELECT COUNT(*) FROM papers_files WHERE created_by_kind = 'FAMILY' AND created_by_id = ?",
                        row -> row.getLong(1),
                        attacker.id()))
                .contains(0L);
        assertThat(AsRole.call(attacker, Role.APPLICANT, () -> desk.contents(id))
                        .documents())
                .isEmpty();
    }

    private static Set<String> stored() throws Exception {
        Path folder = Path.of(System.getProperty("cordbank.files"));
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(Path::toString).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void aHostileNameIsKeptHarmless() throws Exception {
        Actor parent = applicants.account();
        AsRole.call(parent, Role.APPLICANT, () -> {
            String id = desk.begin("AID", FiledBy.APPLICANT, ZH, key());
            DocumentRow row = papers.handIn(id, "IDENTITY", "../../<script>身份证\u202Egpj.exe", Applicants.pdf(), ZH);
            assertThat(row.name()).isEqualTo("_script_身份证gpj.pdf").doesNotContain("/", "<");
            return null;
        });
    }

    @Test
    void aPhotographIsTurnedMadeSmallAndTellsNoPlace() throws Exception {
        Actor parent = applicants.account();
        byte[] raw = SampleFiles.phonePhotograph(4032, 3024);
        assertThat(new String(raw, StandardCharsets.ISO_8859_1)).contains("HOME3608");
        PaperContent kept = AsRole.call(parent, Role.APPLICANT, () -> {
            String id = desk.begin("AID", FiledBy.APPLICANT, ZH, key());
            DocumentRow row = papers.handIn(id, "IDENTITY", "IMG_1.jpg", new ByteArrayInputStream(raw), ZH);
            return papers.content(row.publicId().value());
        });
        assertThat(new String(kept.content(), StandardCharsets.ISO_8859_1)).doesNotContain("HOME3608");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(kept.content()));
        assertThat(picture.getHeight()).isEqualTo(2000).isGreaterThan(picture.getWidth());
        Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(kept.content()));
        assertThat(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class)).isNull();
    }

    @Test
    void whatStandsBehindAPhotographIsNotKept() throws Exception {
        Actor parent = applicants.account();
        byte[] picture = SampleFiles.picture("jpeg", 300, 200);
        byte[] both = Arrays.copyOf(picture, picture.length + 40);
        byte[] hidden = "<script>alert(document.domain)</script>".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(hidden, 0, both, picture.length, hidden.length);
        PaperContent kept = AsRole.call(parent, Role.APPLICANT, () -> {
            String id = desk.begin("AID", FiledBy.APPLICANT, ZH, key());
            DocumentRow row = papers.handIn(id, "IDENTITY", "a.jpg", new ByteArrayInputStream(both), ZH);
            return papers.content(row.publicId().value());
        });
        assertThat(new String(kept.content(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void theSamePaperTwiceOneTooManyAndAnUnknownKindAreRefused() throws Exception {
        Actor parent = applicants.account();
        AsRole.call(parent, Role.APPLICANT, () -> {
            String id = desk.begin("AID", FiledBy.APPLICANT, ZH, key());
            byte[] once = SampleFiles.pdf();
            papers.handIn(id, "COSTS", "a.pdf", new ByteArrayInputStream(once), ZH);
            assertThat(reason(id, "COSTS", new ByteArrayInputStream(once)))
                    .isEqualTo(HandingInRefused.Reason.SAME_FILE);
            for (int i = 0; i < 5; i++) {
                papers.handIn(id, "COSTS", "b.pdf", Applicants.pdf(), ZH);
            }
            assertThat(reason(id, "COSTS", Applicants.pdf())).isEqualTo(HandingInRefused.Reason.TOO_MANY_FOR_PAPER);
            assertThat(reason(id, "DIARY", Applicants.pdf())).isEqualTo(HandingInRefused.Reason.NO_SUCH_PAPER);
            String first = desk.contents(id).documents().get(0).publicId().value();
            papers.takeBack(first, ZH);
            assertThat(desk.contents(id).documents()).hasSize(5);
            return null;
        });
    }

    private Enum<?> reason(String id, String code, InputStream content) {
        return catchThrowableOfType(HandingInRefused.class, () -> papers.handIn(id, code, "c.pdf", content, ZH))
                .reason();
    }
}
