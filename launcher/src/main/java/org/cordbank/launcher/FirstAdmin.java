package org.cordbank.launcher;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The first person of an empty bank, a security admin named by the operator at start. The back office hires the person
 * from a file only this user can read, which is deleted once that is done; the password is good for one sign-in.
 *
 * @param login name at sign-in
 * @param passwordFile file of the operator's with the first password, mode 0600; empty to have one drawn and printed
 */
record FirstAdmin(String login, Optional<Path> passwordFile) {
    private static final String BADGE = "ADMIN-1";
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;
    private static final int PIN_DIGITS = 6;
    private static final int LONGEST_HIRING_S = 60;
    private static final Set<PosixFilePermission> MINE = PosixFilePermissions.fromString("rw-------");

    /** What the operator gets to read once. */
    record Note(String login, String password, String pin, boolean drawn, Path file) {
        /** The lines of the welcome; a password from the operator's own file is not repeated. */
        List<String> lines() {
            return List.of(
                    "首位安全管理员，密码只能用一次，登录时须更换  The first security admin; the password is good once",
                    "  " + login + "    " + (drawn ? password : "（密码见您的文件 in your file）") + "    胸卡 badge " + BADGE
                            + "    PIN " + pin);
        }
    }

    /** Refuses a name that is none, and a password file that others can read. */
    void check() throws CannotRun, IOException {
        if (!login.matches("[A-Za-z0-9.-]{3,60}")) {
            throw new CannotRun(
                    "--first-admin 需要 3 到 60 个字母、数字、点或短横，收到的是 " + login + "。",
                    "--first-admin takes 3 to 60 letters, digits, dots or hyphens, not " + login + ".");
        }
        if (passwordFile.isPresent()) {
            Path file = passwordFile.get();
            if (!Files.isReadable(file)) {
                throw new CannotRun("读不到密码文件 " + file + "。", "The password file " + file + " cannot be read.");
            }
            if (!MINE.containsAll(Files.getPosixFilePermissions(file))) {
                throw new CannotRun(
                        "密码文件 " + file + " 别人也能读：请先 chmod 600 再启动。",
                        "Others can read the password file " + file + ": chmod 600 it, then start again.");
            }
        }
    }

    /** Refuses a bank that has staff, and writes the file the back office hires from. */
    Note expect(Access access, Path folder, Path log) throws CannotRun, IOException {
        try (Connection owner = access.connect()) {
            refuseInhabited(owner);
        } catch (SQLException failed) {
            throw Refusals.migration(log, failed);
        }
        return write(folder);
    }

    /** Waits for the back office to have hired the person, and takes the file away that said who it is. */
    void awaitHired(Access access, Note note, Path log) throws CannotRun, InterruptedException {
        try (Connection owner = access.connect()) {
            for (int i = 0; i < LONGEST_HIRING_S && !hired(owner); i++) {
                TimeUnit.SECONDS.sleep(1);
            }
            Files.deleteIfExists(note.file());
            if (!hired(owner)) {
                throw Refusals.firstAdmin(log.resolveSibling("office.log"));
            }
        } catch (SQLException | IOException failed) {
            throw Refusals.migration(log, failed);
        }
    }

    private void refuseInhabited(Connection owner) throws SQLException, CannotRun {
        if (count(owner, "SELECT COUNT(*) FROM identity_staff") > 0) {
            throw new CannotRun(
                    "人员名册中已有人员，--first-admin 只用于空库：请去掉这个选项，由安全管理员登记其他人。",
                    "The staff register is not empty; --first-admin is for an empty bank alone. Leave the option out and "
                            + "have the security admin add people.");
        }
    }

    /** Writes the file the back office hires from. */
    Note write(Path folder) throws IOException {
        String password = passwordFile.isPresent()
                ? Files.readAllLines(passwordFile.get()).stream()
                        .findFirst()
                        .orElse("")
                        .strip()
                : drawn();
        String pin = String.format("%06d", new SecureRandom().nextInt((int) Math.pow(10, PIN_DIGITS)));
        Path file = folder.resolve("first-admin.properties");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(MINE));
        Properties person = new Properties();
        person.setProperty("login", login);
        person.setProperty("password", password);
        person.setProperty("badge", BADGE);
        person.setProperty("pin", pin);
        try (Writer writer = Files.newBufferedWriter(file)) {
            person.store(writer, null);
        }
        return new Note(login, password, pin, passwordFile.isEmpty(), file);
    }

    private boolean hired(Connection owner) throws SQLException {
        return count(owner, "SELECT COUNT(*) FROM identity_staff WHERE login = ?", login) == 1;
    }

    private static String drawn() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            password.append(i > 0 && i % GROUP == 0 ? "-" : "")
                    .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    private static long count(Connection owner, String query, String... values) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
