package org.cordbank.launcher.demo;

import java.util.List;
import java.util.Map;

/** Where the bags lie, the orders to move them and every movement. */
final class StoragePart implements DemoPart {
    private static final int MOVEMENTS = 3;

    @Override
    public Map<String, Integer> numbers() {
        return Map.of("storage_move_orders_seq", 1, "storage_movements_seq", MOVEMENTS);
    }

    @Override
    public List<Sheet> sheets(World world) {
        return List.of(
                Sheet.ofLives(
                        "storage_occupancies",
                        "position_id,bag_id,kind,unit_id,since,by_name",
                        StoragePart::occupancies),
                Sheet.ofLives(
                        "storage_move_orders",
                        "id,version,unit_id,bag_id,from_position_id,to_position_id,state,why,ordered_by,ordered_at,"
                                + "completed_at,out_of_cold_s",
                        StoragePart::order),
                Sheet.ofLives(
                        "storage_movements",
                        "id,unit_id,bag_id,from_position_id,to_position_id,at,by_name,second_name,out_of_cold_s,why",
                        StoragePart::movements));
    }

    private static Person hand(Life life, int k) {
        return life.world().people().of("STORAGE_CUSTODIAN", (int) (life.no() % 997) + k);
    }

    private static String why(Life life) {
        return life.fate().conditional() ? "CONDITIONAL" : "RELEASE";
    }

    private static void occupancies(Life life, Row row) {
        Laboratory laboratory = life.laboratory();
        if (!life.reaches(life.placed()) || life.reaches(laboratory.discarded())) {
            return;
        }
        Tanks tanks = Tanks.of(life);
        if (life.reaches(laboratory.moved())) {
            occupancy(life, row, tanks.storedId(), "HELD", laboratory.moved(), hand(life, 0));
            return;
        }
        occupancy(
                life,
                row,
                tanks.quarantineId(),
                "HELD",
                life.placed(),
                life.world().people().of("STORAGE_CUSTODIAN", life));
        if (life.reaches(laboratory.medical())) {
            Person director = life.world().people().of("MEDICAL_DIRECTOR", life);
            occupancy(life, row, tanks.storedId(), "RESERVED", laboratory.medical(), director);
        }
    }

    private static void occupancy(Life life, Row row, long position, String kind, long since, Person by) {
        row.with(position)
                .with(UnitPart.bagId(life))
                .raw(kind)
                .with(life.unitId())
                .at(since)
                .with(by.name())
                .end();
    }

    private static void order(Life life, Row row) {
        Laboratory laboratory = life.laboratory();
        if (!life.reaches(laboratory.medical())) {
            return;
        }
        boolean done = life.reaches(laboratory.moved());
        Tanks tanks = Tanks.of(life);
        row.with(life.number("storage_move_orders_seq"))
                .with(done ? 2 : 1)
                .with(life.unitId())
                .with(UnitPart.bagId(life));
        row.with(tanks.quarantineId())
                .with(tanks.storedId())
                .raw(done ? "COMPLETED" : "ORDERED")
                .raw(why(life));
        row.with(life.world().people().of("MEDICAL_DIRECTOR", life).name()).at(laboratory.medical());
        row.at(done ? laboratory.moved() : 0).orNone(done ? seconds(life) : 0).end();
    }

    private static long seconds(Life life) {
        return 35 + life.no() % 61;
    }

    private static void movements(Life life, Row row) {
        if (!life.reaches(life.placed())) {
            return;
        }
        Laboratory laboratory = life.laboratory();
        Tanks tanks = Tanks.of(life);
        Person first = life.world().people().of("STORAGE_CUSTODIAN", life);
        movement(life, row, 0, 0, tanks.quarantineId(), life.placed(), first, "quarantine");
        if (life.reaches(laboratory.moved())) {
            movement(
                    life, row, 1, tanks.quarantineId(), tanks.storedId(), laboratory.moved(), hand(life, 0), why(life));
        }
        if (life.reaches(laboratory.discarded())) {
            movement(life, row, 2, tanks.quarantineId(), 0, laboratory.discarded(), hand(life, 0), "discard");
        }
    }

    private static void movement(Life life, Row row, int k, long from, long to, long at, Person by, String why) {
        int next = Math.floorMod(by.id(), 2) == 0 ? 1 : 3;
        Person second = hand(life, next).id() == by.id() ? hand(life, next + 1) : hand(life, next);
        row.with(life.number("storage_movements_seq", MOVEMENTS, k))
                .with(life.unitId())
                .with(UnitPart.bagId(life));
        row.orNone(from)
                .orNone(to)
                .at(at)
                .with(by.name())
                .with(second.name())
                .with(seconds(life))
                .raw(why)
                .end();
    }
}
