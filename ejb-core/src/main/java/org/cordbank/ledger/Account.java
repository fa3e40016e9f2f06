package org.cordbank.ledger;

/** Accounts the bank's rooms post to, with their codes in the chart (default, confirmed by finance). */
public enum Account {
    BANK("1002"),
    RECEIVABLES("1122"),
    CONTRACT_LIABILITIES("2205"),
    REVENUE("6001");

    private final String code;

    Account(String code) {
        this.code = code;
    }

    /** Code in the chart of accounts. */
    public String code() {
        return code;
    }
}
