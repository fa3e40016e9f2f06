package org.cordbank.launcher.demo;

import java.util.ArrayList;
import java.util.List;

/** The states a unit went through, in order, as far as they have happened. */
record Custody(String to, long at, long recorded, Person by, String why) {
    static List<Custody> of(Life life) {
        List<Custody> all = new ArrayList<>();
        People people = life.world().people();
        if (!life.fate().enrols() || !life.reaches(life.front().countersigned())) {
            return all;
        }
        add(all, life, "ENROLLED", life.front().countersigned(), people.of("CONTRACT_SIGNATORY", life), "");
        add(all, life, "KIT_ISSUED", life.front().kit(), people.of("CUSTOMER_SERVICE", life), "kit");
        Journey journey = life.journey();
        if (life.fate() == Fate.NOT_COLLECTED) {
            add(all, life, "NOT_COLLECTED", journey.recorded(), journey.collector(), "MOTHER_OR_CHILD_FIRST: 产程需要，未采集");
        }
        if (life.reaches(journey.collected()) && life.reaches(journey.recorded())) {
            all.add(new Custody("COLLECTED", journey.collected(), journey.recorded(), journey.collector(), ""));
        }
        add(all, life, "IN_TRANSIT", journey.pickedUp(), journey.courier(), journey.box());
        add(all, life, "RECEIVED", journey.received(), journey.receiver(), journey.box());
        reception(all, life);
        laboratory(all, life);
        return all;
    }

    private static void reception(List<Custody> all, Life life) {
        Journey journey = life.journey();
        String accession = life.accession();
        if (!life.fate().failsReception()) {
            add(all, life, "REGISTERED", journey.inspected(), journey.receiver(), accession);
            return;
        }
        Person director = life.world().people().of("MEDICAL_DIRECTOR", life);
        add(
                all,
                life,
                "PRELIM_FAIL",
                journey.inspected(),
                journey.receiver(),
                life.fate().name());
        boolean kept = life.fate().acceptedAtReception();
        String why = kept ? "评估后可以接受，按程序继续" : "不可接受，按不合格品处置";
        add(all, life, kept ? "REGISTERED" : "DISCARDED", journey.directorDecided(), director, why);
    }

    private static void laboratory(List<Custody> all, Life life) {
        if (!life.fate().reachesBench()) {
            return;
        }
        People people = life.world().people();
        Laboratory laboratory = life.laboratory();
        StepBook.Step first = life.world().steps().step(9);
        String title = first.code() + " " + first.zh();
        add(all, life, "PROCESSING", life.bench(), people.of("LAB_TECHNICIAN", life), title);
        if (life.fate().reachesFreezer()) {
            String slot = Measured.runNumber(life) + " " + (life.place() + 1);
            Person custodian = people.of("STORAGE_CUSTODIAN", life);
            add(all, life, "FREEZING", life.loaded(), people.of("LAB_TECHNICIAN", life), slot);
            add(
                    all,
                    life,
                    "QUARANTINE",
                    life.placed(),
                    custodian,
                    Tanks.of(life).quarantine());
            Person last = laboratory.verifier(5);
            add(all, life, "QA_REVIEW", laboratory.ready(), last, "全部检测已有最终结果");
        }
        String stored = life.fate().conditional() ? "STORED_CONDITIONAL" : "STORED_FAMILY";
        Person director = people.of("MEDICAL_DIRECTOR", life);
        add(all, life, stored, laboratory.medical(), director, ReleasePart.note(life));
        add(all, life, "DISCARDED", laboratory.discarded(), people.of("QA", life), "不可接受，按不合格品处置");
    }

    private static void add(List<Custody> all, Life life, String to, long at, Person by, String why) {
        if (life.reaches(at)) {
            all.add(new Custody(to, at, at, by, why.equals("kit") ? life.kitNumber() : why));
        }
    }

    /** Where the unit stands; null when it is not enrolled. */
    static Custody last(List<Custody> all) {
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }
}
