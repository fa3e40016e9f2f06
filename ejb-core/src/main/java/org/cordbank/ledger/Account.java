package org.cordbank.ledger;

/** Accounts the bank's rooms post to, with their codes in the chart (default, confirmed by finance). */
public enum Account {
    BANK("1002"),
    RECEIVABLES("1122"),
    CONTRACT_LIABILITIES("2205"),
    REVENUE("6001"),
    /** Of a fund: what lies in the holder's account. */
    FUND_CASH("F1002"),
    /** Of a fund: grants revoked and not yet paid back. */
    FUND_RECLAIMS("F1221"),
    /** Of a fund: grants awarded and not yet paid. */
    FUND_GRANTS_PAYABLE("F2241"),
    FUND_DONATIONS("F4101"),
    FUND_GRANTS("F5101"),
    FUND_COSTS("F5201");

    private static final String OF_FUNDS = "F";

    private final String code;

    Account(String code) {
        this.code = code;
    }

    /** Code in the chart of accounts. */
    public String code() {
        return code;
    }

    /** The account with this code; its absence is a fault of the caller. */
    static Account of(String code) {
        for (Account each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        throw new IllegalArgumentException(code);
    }

    /** True for accounts that are posted to within a fund and nowhere else. */
    boolean isOfFunds() {
        return code.startsWith(OF_FUNDS);
    }
}
