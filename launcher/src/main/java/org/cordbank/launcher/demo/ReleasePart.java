package org.cordbank.launcher.demo;

import java.util.List;
import java.util.Map;

/** The two signatures that let a unit out of quarantine, and the certificate its family gets for it. */
final class ReleasePart implements DemoPart {
    @Override
    public Map<String, Integer> numbers() {
        return Map.of();
    }

    @Override
    public List<Sheet> sheets(World world) {
        return List.of(
                Sheet.ofLives(
                        "release_reviews",
                        "unit_id,version,state,qa_staff_id,qa_name,qa_at,qa_note,medical_staff_id,medical_name,medical_at,"
                                + "medical_note,outcome,moved_at",
                        ReleasePart::review),
                Sheet.ofLives(
                                "contract_certificates",
                                "id,version,number,code,contract_id,unit_id,din,mother_masked,state,issued_on,stored_on",
                                ReleasePart::certificate)
                        .finished("INSERT INTO contract_certificate_serials (month, last)"
                                + " SELECT SUBSTRING(number, 6, 6), MAX(CAST(SUBSTRING(number, 13, 6) AS UNSIGNED))"
                                + " FROM contract_certificates WHERE id BETWEEN @first_life + "
                                + world.firsts().get("contract_certificates_seq")
                                + " AND @last_life + " + world.firsts().get("contract_certificates_seq")
                                + " GROUP BY SUBSTRING(number, 6, 6)"
                                + " ON DUPLICATE KEY UPDATE last = GREATEST(last, VALUES(last))"));
    }

    static String note(Life life) {
        return life.fate().conditional() ? "家庭书面选择有条件储存" : "同意放行";
    }

    private static void review(Life life, Row row) {
        Laboratory laboratory = life.laboratory();
        if (!life.reaches(laboratory.qa())) {
            return;
        }
        boolean decided = life.reaches(laboratory.medical());
        boolean moved = life.reaches(laboratory.moved());
        Person qa = life.world().people().of("QA", life);
        Person director = life.world().people().of("MEDICAL_DIRECTOR", life);
        row.with(life.unitId()).with(1 + (decided ? 1 : 0) + (moved ? 1 : 0));
        row.raw(moved ? "MOVED" : decided ? "RELEASED" : "QA_RELEASED")
                .who(qa)
                .at(laboratory.qa())
                .with("批记录与检测结果完整");
        row.orNone(decided ? director.id() : 0).with(decided ? director.name() : null);
        row.at(decided ? laboratory.medical() : 0).with(decided ? note(life) : null);
        row.with(decided ? life.fate().conditional() ? "CONDITIONAL" : "RELEASE" : null);
        row.at(moved ? laboratory.moved() : 0).end();
    }

    private static void certificate(Life life, Row row) {
        Laboratory laboratory = life.laboratory();
        if (life.reaches(laboratory.moved())) {
            row.with(life.number("contract_certificates_seq")).with(1).raw(life.certificateNumber());
            row.raw(new Chance(life.world().plan().seed() + 2, life.no()).id16())
                    .with(ContractPart.id(life));
            row.with(life.unitId())
                    .raw(life.din())
                    .with(Names.masked(life.front().mother()))
                    .raw("VALID");
            row.day(laboratory.moved()).day(life.batch().frozen()).end();
        }
    }
}
