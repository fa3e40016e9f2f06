package org.cordbank.contract;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a contract stands; never what happens to the unit it is about. */
public enum ContractStatus {
    DRAFT,
    SIGNED,
    ACTIVE,
    DECLINED,
    IN_ARREARS,
    SUSPENDED,
    TERMINATED,
    EXPIRED,
    RENEWED,
    TRANSFERRED;

    private static final Map<ContractStatus, Set<ContractStatus>> NEXT = new EnumMap<>(ContractStatus.class);

    static {
        NEXT.put(DRAFT, EnumSet.of(SIGNED));
        NEXT.put(SIGNED, EnumSet.of(ACTIVE, DECLINED));
        NEXT.put(ACTIVE, EnumSet.of(IN_ARREARS, SUSPENDED, TERMINATED, EXPIRED, RENEWED, TRANSFERRED));
        NEXT.put(IN_ARREARS, EnumSet.of(ACTIVE, SUSPENDED, TERMINATED));
        NEXT.put(SUSPENDED, EnumSet.of(ACTIVE, TERMINATED));
        NEXT.put(EXPIRED, EnumSet.of(RENEWED, TERMINATED));
    }

    /** True when a contract may go from here to {@code to}. */
    public boolean canBecome(ContractStatus to) {
        return NEXT.getOrDefault(this, Set.of()).contains(to);
    }

    /** True while the bank is bound to keep the unit; late payment does not end that. */
    public boolean binds() {
        return switch (this) {
            case ACTIVE, IN_ARREARS, SUSPENDED, RENEWED, TRANSFERRED -> true;
            default -> false;
        };
    }
}
