package org.cordbank.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The first security admin of an empty bank")
class FirstAdminTest {
    @TempDir
    private Path folder;

    private Path secret(String mode) throws Exception {
        Path file = Files.writeString(folder.resolve("password"), "a first sentence, good once\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    @Test
    void aPasswordFileOthersCanReadIsRefusedSayingWhatToDo() throws Exception {
        Path open = secret("rw-r--r--");
        assertThatThrownBy(() -> new FirstAdmin("first.admin", Optional.of(open)).check())
                .isInstanceOfSatisfying(CannotRun.class, refused -> assertThat(refused.sentence())
                        .contains(open.toString(), "chmod 600", "别人也能读"));
        new FirstAdmin("first.admin", Optional.of(secret("rw-------"))).check();
    }

    @Test
    void aMissingPasswordFileAndANameThatIsNoneAreRefused() {
        assertThatThrownBy(() -> new FirstAdmin("first.admin", Optional.of(folder.resolve("none"))).check())
                .hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> new FirstAdmin("a b", Optional.empty()).check())
                .hasMessageContaining("a b");
    }

    @Test
    void itGoesWithARealBankOnly() {
        assertThatThrownBy(() -> Options.of("run", "--first-admin")).hasMessageContaining("--first-admin");
    }

    @Test
    void theFileTheBackOfficeReadsIsThisUsersAlone() throws Exception {
        FirstAdmin.Note note = new FirstAdmin("first.admin", Optional.empty()).write(folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(note.file())))
                .isEqualTo("rw-------");
        Properties person = new Properties();
        try (Reader reader = Files.newBufferedReader(note.file())) {
            person.load(reader);
        }
        assertThat(person).containsEntry("login", "first.admin").containsEntry("password", note.password());
        assertThat(note.password()).matches("([a-z0-9]{5}-){3}[a-z0-9]{5}");
        assertThat(note.pin()).matches("\\d{6}");
        assertThat(note.lines().get(1)).contains(note.password());
    }

    @Test
    void aPasswordFromTheOperatorsFileIsNotPrinted() throws Exception {
        FirstAdmin.Note note = new FirstAdmin("first.admin", Optional.of(secret("rw-------"))).write(folder);
        assertThat(note.password()).isEqualTo("a first sentence, good once");
        assertThat(String.join("\n", note.lines())).doesNotContain(note.password());
    }
}
