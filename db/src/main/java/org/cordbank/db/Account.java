package org.cordbank.db;

/** A database account with its password; printed without it. */
public record Account(String user, String password) {
    /** The host every account of the embedded server is bound to. */
    public static final String HOST = "127.0.0.1";

    /** Runs the migrations and owns tables and procedures; the running bank never uses it. */
    public static final String OWNER = "cordbank_owner";

    /** The public face. */
    public static final String PORTAL = "cordbank_portal";

    /** The staff face. */
    public static final String OFFICE = "cordbank_office";

    /** The complete name as GRANT wants it, quoted. */
    static String grantee(String user, String host) {
        return "'" + user + "'@'" + host + "'";
    }

    @Override
    public String toString() {
        return user;
    }
}
