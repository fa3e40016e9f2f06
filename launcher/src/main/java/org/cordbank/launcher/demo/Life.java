package org.cordbank.launcher.demo;

import org.cordbank.kernel.CertificateNumber;
import org.cordbank.kernel.ContractNumber;
import org.cordbank.kernel.Din;
import org.cordbank.kernel.Mod37;

/**
 * What happened to one contract and its unit, second by second, reckoned back from the hour at which its batch begins.
 * Everything in it follows from the seed and {@link #no}; what lies after the cutoff has not happened yet.
 */
final class Life {
    private static final int[] FAILING_STEPS = {15, 25, 28, 34, 37, 48};

    private final World world;
    private final long no;
    private final Batch batch;
    private final int place;
    private final Fate fate;
    private final int failedStep;
    private final int hospital;
    private final Front front;
    private final Journey journey;
    private final Laboratory laboratory;
    private final Blood blood;

    Life(World world, long no, Batch batch, int place) {
        this.world = world;
        this.no = no;
        this.batch = batch;
        this.place = place;
        Chance chance = new Chance(world.plan().seed(), no);
        long cutoff = world.plan().cutoff();
        boolean recent = Math.abs(batch.starts() - cutoff) < 3 * Moment.DAY;
        Fate drawn = Plan.isProspect(no) ? Fate.drawProspect(chance, recent) : Fate.draw(chance);
        int step = drawn == Fate.LOW_TNC ? 37 : FAILING_STEPS[chance.below(FAILING_STEPS.length)];
        boolean may = !drawn.failsStep() || batch.letsFail(step);
        fate = may ? drawn : Fate.GOOD;
        failedStep = fate.failsStep() ? step : 0;
        hospital = chance.below(world.hospitals().size());
        journey = new Journey(this, chance);
        front = new Front(this, chance);
        laboratory = new Laboratory(this, chance);
        blood = new Blood(this, chance);
    }

    /** True when this happened: it has a time, and not after the cutoff. */
    boolean reaches(long second) {
        return second > 0 && second <= world.plan().cutoff();
    }

    /** When the first step of its own was recorded; 0 when it never came to the bench. */
    long bench() {
        return fate.reachesBench() ? step(9) : 0;
    }

    /** When it was loaded into the freezer; 0 when it never was. */
    long loaded() {
        return fate.reachesFreezer() ? step(56) + Moment.MINUTE : 0;
    }

    /** When the bag came into the quarantine tank. */
    long placed() {
        return fate.reachesFreezer() ? batch.closed() + 30L * (place + 1) : 0;
    }

    long step(int seq) {
        return batch.step(seq, place);
    }

    long number(String sequence) {
        return world.number(sequence, no);
    }

    long number(String sequence, int most, int k) {
        return world.number(sequence, no, most, k);
    }

    long unitId() {
        return number("unit_units_seq");
    }

    String din() {
        int serial = (int) world.number("unit_dins_seq", no);
        return Din.numbered(world.facility(), Moment.year(front.kit()), serial).value();
    }

    String barePrint() {
        String din = din();
        return din.substring(0, 5) + " " + din.substring(5, 7) + " " + din.substring(7) + " [" + Mod37.check(din) + "]";
    }

    String kitNumber() {
        return checked("K", Moment.year(front.kit()), number("collection_kit_serials"));
    }

    String accession() {
        return checked("A", Moment.year(journey.received()), number("collection_accessions"));
    }

    private static String checked(String letter, int year, long serial) {
        String bare = String.format(java.util.Locale.ROOT, "%s%02d%06d", letter, year % 100, serial);
        return bare.substring(0, 3) + "-" + bare.substring(3) + "-" + Mod37.check(bare);
    }

    String contractNumber() {
        int serial = (int) world.number("contract_numbers", no);
        return ContractNumber.numbered(Moment.year(front.signed()), serial).value();
    }

    String invoiceNumber() {
        return String.format(
                java.util.Locale.ROOT,
                "INV-%d-%07d",
                Moment.year(front.countersigned()),
                number("billing_invoice_numbers"));
    }

    String certificateNumber() {
        return CertificateNumber.numbered(
                        java.time.YearMonth.from(Moment.date(laboratory.moved())),
                        (int) (number("contract_certificates_seq") % 999_999) + 1)
                .value();
    }

    World world() {
        return world;
    }

    long no() {
        return no;
    }

    Batch batch() {
        return batch;
    }

    int place() {
        return place;
    }

    Fate fate() {
        return fate;
    }

    int failedStep() {
        return failedStep;
    }

    int hospital() {
        return hospital;
    }

    Front front() {
        return front;
    }

    Journey journey() {
        return journey;
    }

    Laboratory laboratory() {
        return laboratory;
    }

    Blood blood() {
        return blood;
    }
}
