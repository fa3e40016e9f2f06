package org.cordbank.launcher.demo;

/** From the birth to the barcode at the bank's door. Units of one batch and hospital come in one box. */
final class Journey {
    private final Life life;
    private final Life leader;
    private final long collected;
    private final long recorded;
    private final long pickedUp;
    private final long handedOver;
    private final long received;
    private final long inspected;
    private final long qaDecided;
    private final long directorDecided;
    private final int highest;
    private final int lowest;
    private final int courier;
    private final int collector;
    private final int receiver;
    private final boolean inUtero;

    Journey(Life life, Chance chance) {
        this.life = life;
        this.leader = companion(life);
        boolean own = leader == life;
        long hours = (long) (life.world().road(life.hospital()) * Moment.HOUR);
        long ahead = life.fate().acceptedAtReception()
                ? 7 * Moment.HOUR
                : chance.in(0.45)
                        ? chance.between(8 * Moment.HOUR + 2400, 13 * Moment.HOUR)
                        : chance.between(50 * Moment.MINUTE, 170 * Moment.MINUTE);
        handedOver = own ? life.batch().starts() - ahead : leader.journey().handedOver;
        pickedUp = own
                ? handedOver - (long) (hours * chance.between(0.9, 1.3)) - chance.between(60, 900)
                : leader.journey().pickedUp;
        collected = pickedUp - waits(life.fate(), chance);
        recorded = collected + chance.between(5 * Moment.MINUTE, 24 * Moment.MINUTE);
        received = handedOver + chance.between(3 * Moment.MINUTE, 14 * Moment.MINUTE);
        inspected = received + chance.between(8 * Moment.MINUTE, 20 * Moment.MINUTE);
        boolean hurries = life.fate().acceptedAtReception();
        qaDecided = inspected
                + (hurries
                        ? chance.between(Moment.HOUR, 2 * Moment.HOUR)
                        : chance.between(5 * Moment.HOUR, 50 * Moment.HOUR));
        directorDecided = qaDecided
                + (hurries
                        ? chance.between(Moment.HOUR / 2, 2 * Moment.HOUR)
                        : chance.between(3 * Moment.HOUR, 40 * Moment.HOUR));
        highest = life.fate() == Fate.TEMPERATURE
                ? (int) chance.between(306, 342)
                : (int) chance.between(196, chance.in(0.08) ? 248 : 236);
        lowest = highest - (int) chance.between(15, 62);
        courier = chance.below(1000);
        collector = chance.below(1000);
        receiver = chance.below(1000);
        inUtero = chance.in(0.7);
    }

    private static long waits(Fate fate, Chance chance) {
        return switch (fate) {
            case LATE_PICK_UP -> chance.between(12 * Moment.HOUR + 1800, 15 * Moment.HOUR);
            case TOO_LATE -> chance.between(72 * Moment.HOUR, 80 * Moment.HOUR);
            default -> (long) (Moment.HOUR * Math.max(0.6, chance.normal(4.5, 2.2)));
        };
    }

    /** Who leads the box this unit came in: the first of the batch from the same hospital, or itself. */
    private static Life companion(Life life) {
        if (!sharesBox(life.fate())) {
            return life;
        }
        return life.batch().lives().stream()
                .filter(other -> sharesBox(other.fate()) && other.hospital() == life.hospital())
                .findFirst()
                .orElse(life);
    }

    private static boolean sharesBox(Fate fate) {
        return fate.collects() && fate != Fate.TEMPERATURE && fate != Fate.TOO_LATE && fate != Fate.DOCUMENTS;
    }

    /** When the child was born, or would have been. */
    long nominalBirth() {
        return collected;
    }

    long collected() {
        return life.fate().collects() ? collected : 0;
    }

    long recorded() {
        return life.fate().enrols() && life.fate() != Fate.UNPAID ? recorded : 0;
    }

    long pickedUp() {
        return life.fate().collects() ? pickedUp : 0;
    }

    long handedOver() {
        return life.fate().collects() ? handedOver : 0;
    }

    long received() {
        return life.fate().collects() ? received : 0;
    }

    long inspected() {
        return life.fate().collects() ? inspected : 0;
    }

    /** When QA decided about a unit set aside; 0 when it was not. */
    long qaDecided() {
        return life.fate().failsReception() ? qaDecided : 0;
    }

    /** When the medical director agreed, which is when the decision holds. */
    long directorDecided() {
        return life.fate().failsReception() ? directorDecided : 0;
    }

    boolean leads() {
        return leader == life && life.fate().collects();
    }

    Life leader() {
        return leader;
    }

    String box() {
        return String.format(java.util.Locale.ROOT, "BX-%04d", leader.no() % 9_973);
    }

    String logger() {
        return String.format(java.util.Locale.ROOT, "LG-%04d", leader.no() % 4_999);
    }

    String seal() {
        return String.format(java.util.Locale.ROOT, "SL-%07d", leader.no() * 7 + 13);
    }

    /** Tenths of a degree. */
    int highest() {
        return highest;
    }

    int lowest() {
        return lowest;
    }

    Person courier() {
        return life.world().people().of("COURIER", leader.journey().courier);
    }

    Person collector() {
        return life.world().people().collector(life.hospital(), collector);
    }

    Person receiver() {
        return life.world().people().of("RECEIVING_CLERK", receiver);
    }

    Person secondReceiver() {
        return life.world().people().of("RECEIVING_CLERK", receiver + 1);
    }

    boolean inUtero() {
        return inUtero;
    }
}
