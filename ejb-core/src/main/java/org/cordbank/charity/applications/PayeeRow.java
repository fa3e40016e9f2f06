package org.cordbank.charity.applications;

/**
 * Who receives the money, in the clear; whatever is not given yet is null.
 *
 * @param holder name the account is kept under
 * @param account number of the account
 */
public record PayeeRow(PayeeKind kind, String holder, String bank, String account) {
    static final PayeeRow NONE = new PayeeRow(null, null, null, null);
    private static final int SHOWN = 4;

    /** With all but the ends of name and number hidden. */
    public PayeeRow masked() {
        return new PayeeRow(kind, maskedHolder(), bank, maskedAccount());
    }

    private String maskedHolder() {
        if (holder == null || holder.isEmpty()) {
            return "";
        }
        int first = holder.offsetByCodePoints(0, 1);
        return holder.substring(0, first) + "*".repeat(Math.max(1, holder.codePointCount(first, holder.length())));
    }

    private String maskedAccount() {
        return account == null || account.length() < SHOWN
                ? ""
                : "**** **** " + account.substring(account.length() - SHOWN);
    }

    @Override
    public String toString() {
        return kind + " " + maskedAccount();
    }
}
