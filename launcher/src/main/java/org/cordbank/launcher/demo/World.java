package org.cordbank.launcher.demo;

import java.util.List;
import java.util.Map;
import org.cordbank.kernel.Seals;

/**
 * What all histories share.
 *
 * @param firsts first number set aside of each sequence, by its name
 * @param tanks numbers of the load's tanks, those of quarantine first
 * @param hospitals ids of the hospitals that collect, in the order of the catalogue
 */
record World(
        Plan plan,
        Map<String, Long> firsts,
        People people,
        Seals seals,
        StepBook steps,
        TestBook tests,
        List<Long> hospitals,
        List<PricePlan> prices,
        List<Consent> texts,
        List<Question> questions,
        String facility,
        List<Long> papers,
        List<String> tanks) {
    /** Hours by road from each hospital of the catalogue to the bank. */
    private static final double[] ROADS = {0.7, 4.5, 5.5, 2.8, 3.6};

    /** The number of the {@code k}-th thing of a life in this sequence, of at most {@code most}. */
    long number(String sequence, long life, int most, int k) {
        return firsts.get(sequence) + life * most + k;
    }

    long number(String sequence, long life) {
        return number(sequence, life, 1, 0);
    }

    long hospital(int index) {
        return hospitals.get(index % hospitals.size());
    }

    double road(int hospital) {
        return ROADS[hospital % ROADS.length];
    }

    /** Printed and read for every unit: one sample sheet of labels, one sample of results, one sample of readings. */
    long paper(Paper paper) {
        return papers.get(paper.ordinal());
    }

    /** A text a family answers when it signs. */
    record Consent(long id, String code, boolean needed) {}

    /** A question about health; {@code unflagged} is the answer nothing follows from. */
    record Question(String code, int version, String unflagged) {}

    /** The sample files that stand for a unit's own. */
    enum Paper {
        LABELS,
        PRENATAL,
        LOGGER
    }
}
