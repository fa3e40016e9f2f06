package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordbank.coldchain.ReadVessel;
import org.cordbank.coldchain.VesselRoom;
import org.cordbank.coldchain.VesselRow;
import org.cordbank.collection.collectors.CertifyCollector;
import org.cordbank.collection.collectors.CollectorRegister;
import org.cordbank.collection.kits.KitDesk;
import org.cordbank.identity.StaffRow;
import org.cordbank.quality.EnterEquipment;
import org.cordbank.quality.GrantQualification;
import org.cordbank.quality.LotRow;
import org.cordbank.quality.QualityRegister;
import org.cordbank.quality.ReceiveLot;
import org.cordbank.quality.RegisterRow;
import org.cordbank.quality.Skill;
import org.cordbank.storage.StorageMap;

/** What the sample staff need before they can work: qualifications, a collector's certificate, lots, equipment, room. */
@ApplicationScoped
class Supplies {
    static final String KIT_LOT = "DEMO-KIT";
    static final String FREEZER = "DEMO-CRF";

    private static final int YEARS = 2;
    private static final int MOST = 500;
    private static final int RACKS = 3;
    private static final int LEVELS = 5;
    private static final int SLOTS = 6;
    private static final Map<String, Set<Skill>> SKILLS = Map.ofEntries(
            Map.entry("D-04", Set.of(Skill.COLLECTION)),
            Map.entry("D-05", Set.of(Skill.TRANSPORT)),
            Map.entry("D-06", Set.of(Skill.RECEPTION)),
            Map.entry("D-27", Set.of(Skill.RECEPTION)),
            Map.entry("D-07", Set.of(Skill.PREPARATION, Skill.FREEZING, Skill.STORAGE)),
            Map.entry("D-25", Set.of(Skill.PREPARATION, Skill.FREEZING, Skill.STORAGE)),
            Map.entry("D-08", Set.of(Skill.PREPARATION, Skill.STORAGE)),
            Map.entry("D-09", Set.of(Skill.TESTING, Skill.IDM_TESTING, Skill.PREPARATION)),
            Map.entry("D-10", Set.of(Skill.TESTING, Skill.IDM_TESTING)),
            Map.entry("D-12", Set.of(Skill.STORAGE, Skill.FREEZING)),
            Map.entry("D-26", Set.of(Skill.STORAGE, Skill.FREEZING)),
            Map.entry("D-16", Set.of(Skill.TESTING)));

    @Inject
    private Cast cast;

    @Inject
    private QualityRegister quality;

    @Inject
    private CollectorRegister collectors;

    @Inject
    private StorageMap store;

    @Inject
    private VesselRoom vessels;

    @Inject
    private Clock clock;

    /** Brings whatever is missing. */
    void bring() {
        qualify();
        certify();
        lots();
        equipment();
        layOut();
    }

    private void qualify() {
        LocalDate today = LocalDate.now(clock);
        cast.does(Parts.QA, () -> {
            Set<String> held = quality.qualifications(MOST).stream()
                    .map(RegisterRow::of)
                    .map(row -> row.staffId() + row.skill())
                    .collect(Collectors.toSet());
            SKILLS.forEach((badge, skills) -> {
                StaffRow person = cast.staff(badge);
                skills.stream()
                        .filter(skill -> !held.contains(person.id() + skill.name()))
                        .forEach(skill -> quality.grant(
                                key("skill", badge + skill),
                                new GrantQualification(
                                        person.id(),
                                        person.printedName(),
                                        skill.name(),
                                        today.minusYears(1),
                                        today.plusYears(YEARS),
                                        "示例-" + badge + "-" + skill)));
            });
        });
    }

    private void certify() {
        LocalDate today = LocalDate.now(clock);
        long collector = cast.staff(Parts.COLLECTOR).id();
        cast.does(Parts.TRAINING, () -> {
            if (collectors.standing().stream().noneMatch(row -> row.staffId() == collector)) {
                collectors.certify(new CertifyCollector(
                        Parts.COLLECTOR, "示例-采集-" + Parts.COLLECTOR, today.minusMonths(1), today.plusYears(1)));
            }
        });
    }

    private void lots() {
        cast.does(Parts.QA, () -> {
            lot(KIT_LOT, KitDesk.KIT_ITEM);
            StepSamples.items().forEach(item -> lot("DEMO-" + item, item));
        });
    }

    private void lot(String number, String item) {
        LocalDate expires = LocalDate.now(clock).plusYears(YEARS);
        if (lotNumbered(number).isEmpty()) {
            quality.receiveLot(
                    key("lot", item), new ReceiveLot(number, item, item + "（示例）", item + " (sample)", expires));
        }
        lotNumbered(number).stream()
                .filter(lot -> !lot.released())
                .forEach(lot -> quality.releaseLot(key("release", item), lot.id(), lot.version()));
    }

    private List<LotRow> lotNumbered(String number) {
        return quality.lots().stream()
                .map(RegisterRow::of)
                .filter(lot -> lot.lotNo().equals(number))
                .toList();
    }

    private void equipment() {
        LocalDate due = LocalDate.now(clock).plusYears(YEARS);
        cast.does(Parts.QA, () -> {
            Set<String> known = quality.equipment().stream()
                    .map(row -> row.of().equipmentNo())
                    .collect(Collectors.toSet());
            StepSamples.equipment().stream()
                    .filter(kind -> !known.contains("DEMO-" + kind))
                    .forEach(kind -> quality.enterEquipment(
                            key("equipment", kind),
                            new EnterEquipment("DEMO-" + kind, kind, kind + "（示例）", kind + " (sample)", 1, due)));
        });
    }

    private void layOut() {
        cast.does(Parts.CUSTODIAN, () -> {
            for (VesselRow vessel : store.vessels()) {
                store.layOut(vessel.id(), RACKS, LEVELS, SLOTS);
                if (vessel.readAt() == null) {
                    vessels.read(
                            "cast-reading-" + vessel.vesselNo(),
                            new ReadVessel(vessel.vesselNo(), "-192.4", "-192.4", "84", "84"));
                }
            }
        });
    }

    private static String key(String act, String subject) {
        return "cast-" + act + "-" + subject;
    }
}
