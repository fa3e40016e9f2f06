package org.cordbank.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.cordbank.db.Account;
import org.cordbank.db.Database;

/** How the three accounts reach the database. */
record Access(String url, String accountHost, Account owner, Account portal, Account office) {
    static Access to(Database embedded) {
        return new Access(embedded.url(), Account.HOST, embedded.owner(), embedded.portal(), embedded.office());
    }

    /** On a server of one's own the names of the accounts are fixed and the passwords stand in the environment. */
    static Access to(Settings.OwnServer server) throws CannotRun {
        return new Access(
                server.url(),
                server.accountHost(),
                account(Account.OWNER, "CORDBANK_DB_OWNER_PASSWORD"),
                account(Account.PORTAL, "CORDBANK_DB_PORTAL_PASSWORD"),
                account(Account.OFFICE, "CORDBANK_DB_OFFICE_PASSWORD"));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, owner.user(), owner.password());
    }

    /** Asks the server of one's own for a connection before anything is started on it. */
    void refuseUnreachable(Path log) throws CannotRun {
        try (Connection owner = connect()) {
            owner.isValid(1);
        } catch (SQLException unreachable) {
            throw Refusals.unreachable(url, owner.user(), log, unreachable);
        }
    }

    private static Account account(String user, String variable) throws CannotRun {
        String password = System.getenv(variable);
        if (password == null) {
            throw new CannotRun(
                    "使用自己的数据库时，环境变量 " + variable + " 必须给出账号 " + user + " 的密码。",
                    "With a database of one's own the environment variable " + variable
                            + " must hold the password of the account " + user + ".");
        }
        return new Account(user, password);
    }
}
