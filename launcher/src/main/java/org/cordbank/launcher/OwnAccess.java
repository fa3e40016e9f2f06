package org.cordbank.launcher;

import org.cordbank.db.Account;

/** Accounts on a database server of one's own: the names are fixed, the passwords stand in the environment. */
final class OwnAccess {
    private OwnAccess() {}

    static Bank.Access of(Settings.OwnServer server) throws CannotRun {
        return new Bank.Access(
                server.url(),
                server.accountHost(),
                account(Account.OWNER, "CORDBANK_DB_OWNER_PASSWORD"),
                account(Account.PORTAL, "CORDBANK_DB_PORTAL_PASSWORD"),
                account(Account.OFFICE, "CORDBANK_DB_OFFICE_PASSWORD"));
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
