package org.cordbank.backoffice.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cordbank.backoffice.demo.VisitParty.Fate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The demo's visitors are invented, and every fate of a booking is among them")
class VisitPartyTest {
    private final List<VisitParty> parties = VisitParty.all();

    @Test
    void areMarkedAsInvented() {
        assertThat(parties).allSatisfy(party -> {
            assertThat(party.name()).endsWith("（化名）");
            assertThat(party.email()).endsWith("@example.com");
            assertThat(party.organisation()).matches("|示例.*|.*示例.*");
        });
        assertThat(parties).extracting(VisitParty::code).doesNotHaveDuplicates();
    }

    @Test
    void meetEveryFate() {
        assertThat(parties).extracting(VisitParty::fate).contains(Fate.values());
    }

    @Test
    void bookBeforeThoseWhoJoinThem() {
        for (int i = 0; i < parties.size(); i++) {
            String with = parties.get(i).with();
            if (with != null) {
                assertThat(parties.subList(0, i)).extracting(VisitParty::code).contains(with);
            }
        }
    }
}
