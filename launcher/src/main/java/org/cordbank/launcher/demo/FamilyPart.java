package org.cordbank.launcher.demo;

import java.util.List;
import java.util.Map;
import org.cordbank.kernel.Seals.Place;

/** Families' accounts and the mothers behind them, sealed with the bank's own keys. */
final class FamilyPart implements DemoPart {
    @Override
    public Map<String, Integer> numbers() {
        return Map.of("identity_families_seq", 1, "family_mothers_seq", 1);
    }

    @Override
    public List<Sheet> sheets(World world) {
        return List.of(
                Sheet.ofLives(
                        "identity_families", "id,version,email,demo,created_at,last_sign_in_at", FamilyPart::account),
                Sheet.ofLives(
                        "family_mothers",
                        "id,version,family_account_id,name_sealed#,name_index#,id_number_sealed#,id_number_index#,"
                                + "mobile_sealed#,mobile_index#,address_sealed#,created_at,changed_at",
                        FamilyPart::mother));
    }

    private static void account(Life life, Row row) {
        long id = life.number("identity_families_seq");
        row.with(id).with(1).with("family-" + id + "@example.com").with(true);
        row.at(life.front().created())
                .at(Math.max(life.front().created(), life.front().signed()))
                .end();
    }

    private static void mother(Life life, Row row) {
        long id = life.number("family_mothers_seq");
        Front front = life.front();
        row.with(id).with(2).with(life.number("identity_families_seq"));
        row.hex(seal(life, front.mother(), "name_sealed", id)).hex(index(life, "mother.name", front.mother()));
        row.hex(seal(life, front.idNumber(), "id_number_sealed", id));
        row.hex(index(life, "mother.id-number", front.idNumber()));
        row.hex(seal(life, front.mobile(), "mobile_sealed", id)).hex(index(life, "mother.mobile", front.mobile()));
        row.hex(seal(life, front.address(), "address_sealed", id))
                .at(front.created())
                .at(front.created())
                .end();
    }

    private static byte[] seal(Life life, String clear, String column, long id) {
        return life.world().seals().seal(clear, new Place("family_mothers", column, id));
    }

    private static byte[] index(Life life, String purpose, String clear) {
        return life.world().seals().index(purpose, clear);
    }
}
