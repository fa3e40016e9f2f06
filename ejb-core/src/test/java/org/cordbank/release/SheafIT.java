package org.cordbank.release;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.cordbank.identity.Role;
import org.cordbank.lab.LabStage;
import org.cordbank.lab.LabStage.Person;
import org.cordbank.lab.processing.PreparationBench;
import org.cordbank.lab.processing.Preparations;
import org.cordbank.lab.processing.StepRow;
import org.cordbank.lab.testing.TestBench;
import org.cordbank.storage.StorageMap;
import org.cordbank.testing.InTheBank;
import org.cordbank.unit.BagRow;
import org.cordbank.unit.UnitFile;
import org.cordbank.unit.UnitFolder;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitSheaf;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("What the page about a unit reads at once is what each room's desk reads by itself")
class SheafIT {
    @Inject
    private ReleaseStage stage;

    @Inject
    private LabStage people;

    @Inject
    private UnitFile file;

    @Inject
    private UnitRegister units;

    @Inject
    private PreparationBench bench;

    @Inject
    private Preparations preparations;

    @Inject
    private TestBench tests;

    @Inject
    private StorageMap map;

    @Inject
    private ReleaseDesk desk;

    @Test
    void ofAUnitThatWaitsForItsSecondSignature() throws Exception {
        UnitRow unit = stage.underReview(stage.custodians());
        Person qa = people.hire(Role.QA);
        people.as(qa, () -> desk.qaRelease(unit.id(), "批记录完整", LabStage.PIN));
        UnitSheaf sheaf = people.as(qa, () -> file.sheaf(unit.publicId())).orElseThrow();

        List<StepRow> steps = people.as(qa, () -> bench.steps(sheaf));
        assertThat(steps).hasSize(56).isEqualTo(preparations.steps(unit.id()));
        assertThat(people.as(qa, () -> tests.tests(sheaf)))
                .hasSize(15)
                .isEqualTo(people.as(qa, () -> tests.tests(unit.id())));
        assertThat(people.as(qa, () -> map.placements(sheaf)))
                .hasSize(1)
                .isEqualTo(people.as(qa, () -> map.placements(unit.id())));
        assertThat(people.as(qa, () -> map.movements(sheaf)))
                .isNotEmpty()
                .isEqualTo(people.as(qa, () -> map.movements(unit.id())));
        assertThat(people.as(qa, () -> desk.review(sheaf)))
                .isPresent()
                .isEqualTo(people.as(qa, () -> desk.review(unit.id())));
        UnitFolder folder = people.as(qa, () -> file.open(sheaf));
        assertThat(folder.unit()).isEqualTo(units.unit(unit.id()));
        assertThat(folder.holds()).isEqualTo(units.holds(unit.id()));
        assertThat(folder.bags())
                .extracting(BagRow::id)
                .isNotEmpty()
                .isEqualTo(units.bags(unit.id()).stream().map(BagRow::id).toList());
        assertThat(folder.specimens()).isNotEmpty().isEqualTo(units.specimens(unit.id()));
        assertThat(folder.custody())
                .hasSize(people.as(qa, () -> file.timeline(unit.id())).size());
        assertThat(folder.collection())
                .isEqualTo(units.collectionFacts(unit.id()).orElseThrow());
        assertThat(folder.freezing().verdict()).isEqualTo("ACCEPTED");
    }
}
