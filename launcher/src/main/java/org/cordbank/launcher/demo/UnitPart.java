package org.cordbank.launcher.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The unit itself: its state and every change of it, holds, bags, specimens, the facts of collection and freezing. */
final class UnitPart implements DemoPart {
    private static final int HOLDS = Incident.MOST + 1;
    private static final int SPECIMENS = 10;

    @Override
    public Map<String, Integer> numbers() {
        return Map.of(
                "unit_units_seq", 1,
                "unit_holds_seq", HOLDS,
                "unit_bags_seq", 1,
                "unit_specimens_seq", SPECIMENS,
                "unit_dins_seq", 1);
    }

    @Override
    public List<Sheet> sheets(World world) {
        return List.of(
                Sheet.ofLives(
                        "unit_units",
                        "id,version,public_id,din,kit_number,status,status_since,last_seq,last_moved_by,open_holds,product,"
                                + "family_account_id,contract_number,due_date,hospital_id,site_id,cleared_at,"
                                + "cleared_basis,settled_at,recorded_at",
                        UnitPart::unit),
                Sheet.ofLives(
                        "unit_transitions",
                        "unit_id,seq,from_status,to_status,occurred_at,recorded_at,actor_kind,actor_id,actor_name,why",
                        UnitPart::transitions),
                Sheet.ofLives(
                        "unit_holds",
                        "id,unit_id,reason,note,deviation_id,placed_at,placed_by_name,lifted_at,lifted_by_name,lift_why",
                        UnitPart::holds),
                Sheet.ofLives("unit_bags", "id,unit_id,division,volume_ml,recorded_at", UnitPart::bag),
                Sheet.ofLives(
                        "unit_specimens",
                        "id,unit_id,kind,label,place,recorded_at,recorded_by_name",
                        UnitPart::specimens),
                Sheet.ofLives(
                        "unit_collections",
                        "unit_id,collected_at,hospital_id,collector_staff_id,method,volume_estimate_ml,labor_fever,note,"
                                + "recorded_at",
                        UnitPart::collection),
                Sheet.ofLives(
                        "unit_freezings",
                        "unit_id,verdict,run_id,frozen_at,accepted_at,accepted_by_name",
                        UnitPart::freezing));
    }

    private static void unit(Life life, Row row) {
        List<Custody> custody = Custody.of(life);
        Custody last = Custody.last(custody);
        if (last == null) {
            return;
        }
        Front front = life.front();
        boolean kit = life.reaches(front.kit());
        boolean cleared = life.reaches(front.settled());
        long open = holds(life).stream().filter(hold -> hold.lifted() == 0).count();
        row.with(life.unitId()).with(custody.size() + open + 2).raw(unitPublicId(life));
        row.with(kit ? life.din() : null)
                .with(kit ? life.kitNumber() : null)
                .raw(last.to())
                .at(last.at());
        row.with(custody.size()).with(last.by().name()).with(open).raw("FAMILY");
        row.with(life.number("identity_families_seq"))
                .raw(life.contractNumber())
                .day(front.dueDate());
        row.with(life.world().hospital(life.hospital())).with(1).at(cleared ? front.settled() : 0);
        row.with(cleared ? life.invoiceNumber() : null);
        row.at(life.reaches(life.laboratory().moved()) ? life.laboratory().moved() : 0);
        row.at(front.countersigned()).end();
    }

    private static String unitPublicId(Life life) {
        return new Chance(life.world().plan().seed() + 1, life.no()).id16();
    }

    private static void transitions(Life life, Row row) {
        String from = null;
        int seq = 1;
        for (Custody state : Custody.of(life)) {
            row.with(life.unitId())
                    .with(seq++)
                    .with(from)
                    .raw(state.to())
                    .at(state.at())
                    .at(state.recorded());
            row.raw("STAFF").who(state.by()).with(state.why()).end();
            from = state.to();
        }
    }

    /** A hold; not lifted when {@code lifted} is 0. */
    private record Hold(
            int k, String reason, String note, long deviation, long placed, Person by, long lifted, Incident of) {}

    private static List<Hold> holds(Life life) {
        List<Hold> all = new ArrayList<>();
        for (Incident incident : Incident.of(life)) {
            long lifted = incident.lifted() ? incident.decided() : 0;
            all.add(new Hold(
                    incident.k(),
                    "DEVIATION",
                    incident.number(),
                    incident.id(),
                    incident.opened(),
                    incident.by(),
                    lifted,
                    incident));
        }
        long disputed = life.fate() == Fate.DISPUTE ? life.laboratory().moved() + 6 * Moment.DAY : 0;
        if (life.reaches(disputed)) {
            Person by = life.world().people().of("CUSTOMER_SERVICE", life);
            long agreed = disputed + 25 * Moment.DAY;
            long lifted = life.no() % 2 == 0 && life.reaches(agreed) ? agreed : 0;
            all.add(new Hold(Incident.MOST, "DISPUTE", "父母双方对归属有不同意见（示例）", 0, disputed, by, lifted, null));
        }
        return all;
    }

    private static void holds(Life life, Row row) {
        for (Hold hold : holds(life)) {
            row.with(life.number("unit_holds_seq", HOLDS, hold.k()))
                    .with(life.unitId())
                    .raw(hold.reason());
            row.with(hold.note())
                    .orNone(hold.deviation())
                    .at(hold.placed())
                    .with(hold.by().name())
                    .at(hold.lifted());
            boolean lifted = hold.lifted() > 0;
            Person who = hold.of() == null ? hold.by() : hold.of().decider();
            row.with(lifted ? who.name() : null);
            row.with(lifted ? hold.of() == null ? "双方已书面一致" : hold.of().reason() : null)
                    .end();
        }
    }

    static long bagId(Life life) {
        return life.number("unit_bags_seq");
    }

    private static void bag(Life life, Row row) {
        if (life.reaches(life.loaded())) {
            Blood blood = life.blood();
            row.with(bagId(life)).with(life.unitId()).raw("00").raw(Blood.one(blood.cells() + blood.protectant()));
            row.at(life.step(56)).end();
        }
    }

    private static void specimens(Life life, Row row) {
        Journey journey = life.journey();
        if (!life.reaches(journey.received())) {
            return;
        }
        String din = life.din();
        row.with(life.number("unit_specimens_seq", SPECIMENS, 0))
                .with(life.unitId())
                .raw("MATERNAL_TUBE");
        row.raw(din + "-M1")
                .raw(journey.box())
                .at(journey.received())
                .with(journey.receiver().name())
                .end();
        int k = 1;
        k = specimen(life, row, k, 22, "MATERNAL_PLASMA", din + "-M2", "");
        k = specimen(life, row, k, 42, "VIABLE_VIAL", din + "-R1", "RET-1-A1");
        k = specimen(life, row, k, 42, "VIABLE_VIAL", din + "-R2", "RET-1-A1");
        k = specimen(life, row, k, 43, "CORD_PLASMA", din + "-Q1", "RET-2-A1");
        k = specimen(life, row, k, 43, "CORD_PLASMA", din + "-Q2", "RET-2-A1");
        k = specimen(life, row, k, 44, "CORD_DNA", din + "-D1", "RET-3-A1");
        for (int segment = 1; segment <= 3; segment++) {
            k = specimen(life, row, k, 53, "ATTACHED_SEGMENT", din + "-S" + segment, "");
        }
    }

    private static int specimen(Life life, Row row, int k, int step, String kind, String label, String place) {
        if (BenchPart.stands(life, step)) {
            row.with(life.number("unit_specimens_seq", SPECIMENS, k))
                    .with(life.unitId())
                    .raw(kind)
                    .raw(label)
                    .raw(place);
            row.at(life.step(step))
                    .with(life.world().people().of("LAB_TECHNICIAN", life).name())
                    .end();
        }
        return k + 1;
    }

    private static void collection(Life life, Row row) {
        Journey journey = life.journey();
        if (life.reaches(journey.collected()) && life.reaches(journey.recorded())) {
            row.with(life.unitId()).at(journey.collected()).with(life.world().hospital(life.hospital()));
            row.with(journey.collector().id()).raw(journey.inUtero() ? "IN_UTERO" : "EX_UTERO");
            row.with((int) life.blood().content())
                    .with(false)
                    .raw("")
                    .at(journey.recorded())
                    .end();
        }
    }

    private static void freezing(Life life, Row row) {
        if (life.reaches(life.loaded()) && life.reaches(life.batch().frozen())) {
            Person judge = life.world()
                    .people()
                    .of("LAB_TECHNICIAN", life.batch().lives().get(0));
            row.with(life.unitId()).with("曲线符合程序，平台期正常").with(FreezingPart.runId(life.batch()));
            row.at(life.batch().frozen())
                    .at(life.batch().frozen())
                    .with(judge.name())
                    .end();
        }
    }
}
