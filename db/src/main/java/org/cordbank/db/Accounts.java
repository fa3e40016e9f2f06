package org.cordbank.db;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The three accounts of the embedded server with passwords drawn once and kept in the data folder, readable by its owner only. */
record Accounts(Account owner, Account portal, Account office) {
    private static final int PASSWORD_BYTES = 24;

    static Accounts in(Path folder) throws IOException {
        Path file = folder.resolve("accounts.properties");
        if (!Files.exists(file)) {
            Private.create(file);
            draw(file);
        }
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return new Accounts(kept(kept, Account.OWNER), kept(kept, Account.PORTAL), kept(kept, Account.OFFICE));
    }

    private static Account kept(Properties kept, String user) {
        String password = kept.getProperty(user);
        if (password == null) {
            throw new IllegalStateException("accounts.properties of the data folder lacks " + user);
        }
        return new Account(user, password);
    }

    private static void draw(Path file) throws IOException {
        SecureRandom random = new SecureRandom();
        Properties drawn = new Properties();
        for (String user : new String[] {Account.OWNER, Account.PORTAL, Account.OFFICE}) {
            byte[] password = new byte[PASSWORD_BYTES];
            random.nextBytes(password);
            drawn.setProperty(user, HexFormat.of().formatHex(password));
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            drawn.store(writer, "Accounts of the embedded database");
        }
    }

    /**
     * What the server runs before it takes the first connection: database, accounts and the owner's rights. Files of a client
     * are refused by the server; the owner may allow them for the time of a load through one procedure, which stands in a
     * schema of its own because the bank's must be empty before the first migration.
     */
    String initialStatements() {
        StringBuilder sql = new StringBuilder();
        sql.append("CREATE DATABASE IF NOT EXISTS cordbank CHARACTER SET utf8mb4 COLLATE ")
                .append(Database.COLLATION)
                .append(";\n");
        for (Account account : new Account[] {owner, portal, office}) {
            String name = Account.grantee(account.user(), Account.HOST);
            String secret = " IDENTIFIED BY '" + account.password() + "';\n";
            sql.append("CREATE USER IF NOT EXISTS ").append(name).append(secret);
            sql.append("ALTER USER ").append(name).append(secret);
        }
        sql.append("GRANT ALL PRIVILEGES ON cordbank.* TO ")
                .append(Account.grantee(owner.user(), Account.HOST))
                .append(" WITH GRANT OPTION;\n");
        sql.append("CREATE DATABASE IF NOT EXISTS cordbank_import;\n");
        sql.append(
                "CREATE OR REPLACE DEFINER = 'root'@'localhost' PROCEDURE cordbank_import.local_infile(IN allowed BOOLEAN)"
                        + " SQL SECURITY DEFINER SET GLOBAL local_infile = allowed;\n");
        sql.append("GRANT EXECUTE ON PROCEDURE cordbank_import.local_infile TO ")
                .append(Account.grantee(owner.user(), Account.HOST))
                .append(";\n");
        sql.append("DROP USER IF EXISTS ''@'localhost';\nDROP DATABASE IF EXISTS test;\n");
        return sql.toString();
    }
}
