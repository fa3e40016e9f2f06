package org.cordbank.launcher.demo;

import java.util.List;
import java.util.Map;

/** From the kit to the barcode at the bank's door: results, kits, bedside records, boxes, receptions. */
final class CollectionPart implements DemoPart {
    private static final int LABELS = 16;
    private static final int PRINTS = 2;
    private static final String CHECKS = "COL-01 COL-02 COL-03 COL-04 COL-05 COL-06 COL-07 COL-08 COL-09 COL-10";

    @Override
    public Map<String, Integer> numbers() {
        return Map.of(
                "collection_prenatal_results_seq", 1,
                "collection_kits_seq", 1,
                "collection_kit_serials", 1,
                "collection_label_prints_seq", PRINTS,
                "collection_records_seq", 1,
                "collection_trips_seq", 1,
                "collection_accessions", 1,
                "collection_receptions_seq", 1,
                "coldchain_logger_files_seq", 1);
    }

    @Override
    public List<Sheet> sheets(World world) {
        return List.of(
                Sheet.ofLives(
                        "collection_prenatal_results",
                        "id,version,unit_id,file_id,file_name,sampled_on,attached_by,attached_at",
                        CollectionPart::prenatal),
                Sheet.ofLives(
                        "collection_kits",
                        "id,version,kit_number,unit_id,din,lot_no,expires_on,site_id,labels_file_id,issued_by,issued_at",
                        CollectionPart::kit),
                Sheet.ofLives(
                        "collection_label_prints",
                        "id,kit_id,labels,why,printed_by,second_name,printed_at",
                        CollectionPart::prints),
                Sheet.ofLives(
                        "collection_records",
                        "id,version,unit_id,state,hospital_id,collector_id,collector_name,certificate_no,method,clamped_at,"
                                + "collected_at,volume_ml,labour_temperature_c,complications,checks,recorded_at",
                        CollectionPart::record),
                Sheet.ofLives(
                        "collection_trips",
                        "id,version,box_no,logger_no,seal_no,state,hospital_id,courier_id,courier_name,picked_up_at,"
                                + "handed_over_at",
                        CollectionPart::trip),
                Sheet.ofLives("collection_trip_units", "unit_id,trip_id", CollectionPart::boxed),
                Sheet.ofLives(
                        "coldchain_logger_files",
                        "id,file_id,file_name,logger_no,form,verdict,journey_from,journey_to,lowest_c,highest_c,"
                                + "out_of_alarm_minutes,longest_gap_minutes,out_of_target_minutes,readings,imported_by,"
                                + "imported_at",
                        CollectionPart::logger),
                Sheet.ofLives(
                        "collection_receptions",
                        "id,version,unit_id,trip_id,accession_no,state,seal_read,seal_intact,logger_file_id,elapsed_minutes,"
                                + "received_by,received_at,weight_g,inspected_by,second_name,inspected_at,reasons,"
                                + "deviation_id,decided_by,decided_at",
                        CollectionPart::reception),
                Sheet.ofLives(
                        "collection_reception_answers", "reception_id,code,passed,note", CollectionPart::answers));
    }

    private static Person service(Life life, int k) {
        return life.world().people().of("CUSTOMER_SERVICE", (int) (life.no() % 997) + k);
    }

    private static void prenatal(Life life, Row row) {
        if (life.fate().enrols() && life.reaches(life.front().prenatal())) {
            row.with(life.number("collection_prenatal_results_seq")).with(1).with(life.unitId());
            row.with(life.world().paper(World.Paper.PRENATAL))
                    .with("产检结果（示例）.pdf")
                    .none();
            row.with(service(life, 0).name()).at(life.front().prenatal()).end();
        }
    }

    private static void kit(Life life, Row row) {
        long issued = life.front().kit();
        if (life.reaches(issued)) {
            row.with(life.number("collection_kits_seq"))
                    .with(1)
                    .raw(life.kitNumber())
                    .with(life.unitId())
                    .raw(life.din());
            row.raw(Supplies.lot("COLLECTION_KIT", Moment.date(issued)));
            row.raw(Supplies.expires(Moment.date(issued)).toString()).with(1);
            row.with(life.world().paper(World.Paper.LABELS))
                    .with(service(life, 1).name())
                    .at(issued)
                    .end();
        }
    }

    private static void prints(Life life, Row row) {
        Front front = life.front();
        if (life.reaches(front.kit())) {
            print(life, row, 0, "", "", front.kit());
        }
        if (life.reaches(front.reprinted())) {
            print(
                    life,
                    row,
                    1,
                    "标签污损，重新打印",
                    life.world().people().of("VERIFIER", life).name(),
                    front.reprinted());
        }
    }

    private static void print(Life life, Row row, int k, String why, String second, long at) {
        row.with(life.number("collection_label_prints_seq", PRINTS, k)).with(life.number("collection_kits_seq"));
        row.with(LABELS)
                .with(why)
                .with(service(life, 1).name())
                .with(second)
                .at(at)
                .end();
    }

    private static void record(Life life, Row row) {
        Journey journey = life.journey();
        if (!life.reaches(journey.collected()) || !life.reaches(journey.recorded())) {
            return;
        }
        Person collector = journey.collector();
        row.with(life.number("collection_records_seq"))
                .with(1)
                .with(life.unitId())
                .raw("STANDS");
        row.with(life.world().hospital(life.hospital())).who(collector);
        row.with(Scenery.collectorCertificate(collector, Moment.date(journey.collected())));
        row.raw(journey.inUtero() ? "IN_UTERO" : "EX_UTERO").at(journey.collected() - 7 * Moment.MINUTE);
        row.at(journey.collected())
                .raw(Blood.one(Math.round(life.blood().content())))
                .raw("36.9")
                .raw("");
        row.raw(CHECKS).at(journey.recorded()).end();
    }

    private static long tripId(Life life) {
        return life.journey().leader().number("collection_trips_seq");
    }

    private static void trip(Life life, Row row) {
        Journey journey = life.journey();
        if (journey.leads() && life.reaches(journey.pickedUp())) {
            boolean over = life.reaches(journey.handedOver());
            row.with(tripId(life))
                    .with(over ? 2 : 1)
                    .raw(journey.box())
                    .raw(journey.logger())
                    .raw(journey.seal());
            row.raw(over ? "HANDED_OVER" : "PICKED_UP").with(life.world().hospital(life.hospital()));
            row.who(journey.courier())
                    .at(journey.pickedUp())
                    .at(over ? journey.handedOver() : 0)
                    .end();
        }
    }

    private static void boxed(Life life, Row row) {
        if (life.reaches(life.journey().pickedUp())) {
            row.with(life.unitId()).with(tripId(life)).end();
        }
    }

    private static long loggerId(Life life) {
        return life.journey().leader().number("coldchain_logger_files_seq");
    }

    private static void logger(Life life, Row row) {
        Journey journey = life.journey();
        if (!journey.leads() || !life.reaches(journey.received())) {
            return;
        }
        boolean warm = life.fate() == Fate.TEMPERATURE;
        boolean noticed = journey.highest() > 240;
        long minutes = (journey.handedOver() - journey.pickedUp()) / Moment.MINUTE;
        row.with(loggerId(life)).with(life.world().paper(World.Paper.LOGGER)).raw(journey.logger() + ".csv");
        row.raw(journey.logger()).raw("CSV").raw(warm ? "REJECT" : noticed ? "NOTICE" : "IN_TARGET");
        row.at(journey.pickedUp())
                .at(journey.handedOver())
                .raw(tenth(journey.lowest()))
                .raw(tenth(journey.highest()));
        row.with(warm ? minutes / 2 : 0)
                .with(10)
                .with(warm ? minutes / 2 : noticed ? 10 : 0)
                .with(minutes / 10 + 1);
        row.with(journey.receiver().name()).at(journey.received()).end();
    }

    private static String tenth(int value) {
        return Blood.one(value / 10.0);
    }

    private static void reception(Life life, Row row) {
        Journey journey = life.journey();
        if (!life.reaches(journey.received())) {
            return;
        }
        boolean done = life.reaches(journey.inspected());
        boolean failed = done && life.fate().failsReception();
        boolean decided = life.reaches(journey.directorDecided());
        row.with(life.number("collection_receptions_seq"))
                .with(done ? decided ? 3 : 2 : 1)
                .with(life.unitId());
        row.with(tripId(life))
                .raw(life.accession())
                .raw(state(life))
                .raw(journey.seal())
                .with(true)
                .with(loggerId(life));
        row.with((journey.received() - journey.collected()) / Moment.MINUTE)
                .with(journey.receiver().name());
        row.at(journey.received()).with(done ? life.blood().gross() : null);
        row.with(done ? journey.receiver().name() : null)
                .with(done ? journey.secondReceiver().name() : null);
        row.at(done ? journey.inspected() : 0).raw(failed ? life.fate().name() : "");
        Incident incident = failed ? Incident.of(life).get(0) : null;
        row.orNone(failed ? incident.id() : 0).with(decided ? incident.medical().name() : null);
        row.at(decided ? journey.directorDecided() : 0).end();
    }

    private static String state(Life life) {
        if (!life.reaches(life.journey().inspected())) {
            return "OPEN";
        }
        if (!life.fate().failsReception()) {
            return "REGISTERED";
        }
        boolean decided = life.reaches(life.journey().directorDecided());
        return decided ? life.fate().acceptedAtReception() ? "ACCEPTED" : "DISCARDED" : "FAILED";
    }

    private static void answers(Life life, Row row) {
        if (!life.reaches(life.journey().inspected())) {
            return;
        }
        String failed = ReceptionChecks.failed(life.fate());
        for (String code : ReceptionChecks.CODES) {
            boolean passed = !code.equals(failed);
            row.with(life.number("collection_receptions_seq")).raw(code).with(passed);
            row.with(passed ? "" : ReceptionChecks.note(life.fate())).end();
        }
    }
}
