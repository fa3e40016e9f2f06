package org.cordbank.unit;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a unit stands in its life. What may follow is the bank's table of transitions; whether it may follow now (who,
 * with what evidence) is decided by the room that asks for the move. A hold is an overlay, not a state.
 */
public enum UnitStatus {
    ENROLLED("U00"),
    KIT_ISSUED("U05"),
    COLLECTED("U10"),
    NOT_COLLECTED("U11"),
    IN_TRANSIT("U15"),
    RECEIVED("U20"),
    PRELIM_FAIL("U21"),
    REGISTERED("U25"),
    PROCESSING("U30"),
    FREEZING("U35"),
    QUARANTINE("U40"),
    QA_REVIEW("U45"),
    STORED_FAMILY("U50"),
    LISTED_PUBLIC("U51"),
    STORED_CONDITIONAL("U52"),
    RESERVED("U60"),
    CT_TESTING("U65"),
    ALLOCATED("U70"),
    ISSUED("U75"),
    DELIVERED("U80"),
    INFUSED("U85"),
    FOLLOWUP("U90"),
    DISCARDED("U95"),
    RESEARCH("U96"),
    TO_PUBLIC("U97");

    private static final Map<UnitStatus, Set<UnitStatus>> NEXT = new EnumMap<>(UnitStatus.class);

    static {
        follows(ENROLLED, KIT_ISSUED);
        follows(KIT_ISSUED, COLLECTED, NOT_COLLECTED);
        follows(COLLECTED, IN_TRANSIT);
        follows(IN_TRANSIT, RECEIVED);
        follows(RECEIVED, REGISTERED, PRELIM_FAIL);
        follows(PRELIM_FAIL, REGISTERED);
        follows(REGISTERED, PROCESSING);
        follows(PROCESSING, FREEZING);
        follows(FREEZING, QUARANTINE);
        follows(QUARANTINE, QA_REVIEW);
        // research is one of the four outcomes of the release criteria
        follows(QA_REVIEW, STORED_FAMILY, LISTED_PUBLIC, STORED_CONDITIONAL, RESEARCH);
        follows(STORED_FAMILY, TO_PUBLIC, RESERVED);
        // a listed unit is searched in order to be reserved, and goes back to the list when the reservation lapses
        follows(LISTED_PUBLIC, RESERVED);
        follows(RESERVED, CT_TESTING, STORED_FAMILY, LISTED_PUBLIC);
        follows(CT_TESTING, ALLOCATED);
        follows(ALLOCATED, ISSUED);
        follows(ISSUED, DELIVERED);
        follows(DELIVERED, INFUSED);
        follows(INFUSED, FOLLOWUP);
    }

    private final String code;

    UnitStatus(String code) {
        this.code = code;
    }

    private static void follows(UnitStatus from, UnitStatus... to) {
        NEXT.put(from, EnumSet.of(to[0], to));
    }

    /** Code of the bank's table of states, {@code U00} to {@code U97}. */
    public String code() {
        return code;
    }

    /** True when the table lets a unit go from here to {@code to}; from everywhere else it may be discarded. */
    public boolean canBecome(UnitStatus to) {
        if (to == DISCARDED) {
            return this != DISCARDED;
        }
        return NEXT.getOrDefault(this, Set.of()).contains(to);
    }

    /** True when a unit of this product may stand here: only a family's is stored for one, only a public one is listed. */
    public boolean suits(ProductType product) {
        return switch (this) {
            case STORED_FAMILY, STORED_CONDITIONAL, TO_PUBLIC -> product == ProductType.FAMILY;
            case LISTED_PUBLIC -> product == ProductType.PUBLIC;
            default -> true;
        };
    }

    /** True from the release on, as long as the bank keeps the bag. */
    public boolean isStored() {
        return switch (this) {
            case STORED_FAMILY, LISTED_PUBLIC, STORED_CONDITIONAL, RESERVED, CT_TESTING, ALLOCATED -> true;
            default -> false;
        };
    }

    /** Key of the word for staff. */
    public String staffKey() {
        return "unit.UnitStatus." + name();
    }

    /** Key of the word for the family. */
    public String familyKey() {
        return "unit.UnitStatus." + name() + ".family";
    }
}
