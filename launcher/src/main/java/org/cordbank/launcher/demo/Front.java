package org.cordbank.launcher.demo;

/** What happened between the family and the bank's front, before there was blood. */
final class Front {
    private static final double IN_PARTS = 0.08;
    private static final double PAID_AT_ONCE = 0.3;

    private final long created;
    private final long signed;
    private final long countersigned;
    private final long firstPaid;
    private final long settled;
    private final long prenatal;
    private final long kit;
    private final long reprinted;
    private final PricePlan plan;
    private final long dueDate;
    private final String publicId;
    private final String mother;
    private final String idNumber;
    private final String mobile;
    private final String address;
    private final boolean mayAsk;
    private final boolean research;

    Front(Life life, Chance chance) {
        Fate fate = life.fate();
        long birth = life.journey().nominalBirth();
        long lead = chance.between(25 * Moment.DAY, 150 * Moment.DAY);
        long latest = life.world().plan().cutoff() - 3 * Moment.DAY - chance.between(0, 20 * Moment.DAY);
        long meant = Math.min(birth - lead, latest);
        long signs = fate == Fate.SIGNED
                ? life.world().plan().cutoff() - chance.between(Moment.HOUR, 40 * Moment.HOUR)
                : meant;
        created = signs - chance.between(10 * Moment.MINUTE, 5 * Moment.DAY);
        signed = fate == Fate.DRAFT ? 0 : signs;
        countersigned = fate == Fate.DRAFT || fate == Fate.SIGNED
                ? 0
                : signs + chance.between(4 * Moment.HOUR, 40 * Moment.HOUR);
        boolean pays = fate.enrols() && fate != Fate.UNPAID;
        boolean parts = chance.in(IN_PARTS);
        long transfer = countersigned + chance.between(2 * Moment.HOUR, 9 * Moment.DAY);
        firstPaid = pays && parts ? transfer : 0;
        settled = pays ? transfer + (parts ? chance.between(Moment.DAY, 4 * Moment.DAY) : 0) : 0;
        prenatal = fate.enrols() ? countersigned + chance.between(Moment.HOUR, 6 * Moment.DAY) : 0;
        kit = pays ? Math.max(settled, prenatal) + chance.between(6 * Moment.HOUR, 3 * Moment.DAY) : 0;
        reprinted = pays && chance.in(0.03) ? kit + chance.between(Moment.HOUR, 20 * Moment.HOUR) : 0;
        plan = life.world()
                .prices()
                .get(chance.in(PAID_AT_ONCE) ? life.world().prices().size() - 1 : 0);
        dueDate = birth + chance.between(-10 * Moment.DAY, 10 * Moment.DAY);
        publicId = chance.id16();
        mother = Names.woman(chance);
        idNumber = Names.idNumber(chance, Moment.year(signs));
        mobile = "13800" + String.format(java.util.Locale.ROOT, "%06d", chance.below(1_000_000));
        address = Names.address(chance);
        mayAsk = chance.in(0.4);
        research = chance.in(0.55);
    }

    /** When the draft was begun. */
    long created() {
        return created;
    }

    long signed() {
        return signed;
    }

    /** Countersigned or declined. */
    long countersigned() {
        return countersigned;
    }

    /** The first of two transfers; 0 when all came at once. */
    long firstPaid() {
        return firstPaid;
    }

    long settled() {
        return settled;
    }

    long prenatal() {
        return prenatal;
    }

    long kit() {
        return kit;
    }

    long reprinted() {
        return reprinted;
    }

    PricePlan plan() {
        return plan;
    }

    long dueDate() {
        return dueDate;
    }

    String publicId() {
        return publicId;
    }

    String mother() {
        return mother;
    }

    String idNumber() {
        return idNumber;
    }

    String mobile() {
        return mobile;
    }

    String address() {
        return address;
    }

    boolean mayAsk() {
        return mayAsk;
    }

    boolean research() {
        return research;
    }
}
