package org.cordbank.charity.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordbank.charity.applications.ApplicationStatus.APPEALED;
import static org.cordbank.charity.applications.ApplicationStatus.APPROVED;
import static org.cordbank.charity.applications.ApplicationStatus.DRAFT;
import static org.cordbank.charity.applications.ApplicationStatus.FOLLOW_UP;
import static org.cordbank.charity.applications.ApplicationStatus.PAYING;
import static org.cordbank.charity.applications.ApplicationStatus.REJECTED;
import static org.cordbank.charity.applications.ApplicationStatus.SUBMITTED;
import static org.cordbank.charity.applications.ApplicationStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The course of an application")
class ApplicationStatusTest {
    @Test
    void everyStateCanBeReachedFromTheDraft() {
        Set<ApplicationStatus> reached = EnumSet.of(DRAFT);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (ApplicationStatus from : EnumSet.copyOf(reached)) {
                for (ApplicationStatus to : ApplicationStatus.values()) {
                    grew |= from.canBecome(to) && reached.add(to);
                }
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(ApplicationStatus.values());
    }

    @Test
    void nothingIsApprovedWithoutThePublicNotice() {
        assertThat(Arrays.stream(ApplicationStatus.values()).filter(each -> each.canBecome(APPROVED)))
                .containsExactly(ApplicationStatus.PUBLIC_NOTICE);
    }

    @Test
    void onlyARefusalIsAppealed() {
        assertThat(Arrays.stream(ApplicationStatus.values()).filter(each -> each.canBecome(APPEALED)))
                .containsExactly(REJECTED);
    }

    @Test
    void itIsWithdrawnAtAnyTimeBeforeMoneyFlows() {
        Set<ApplicationStatus> tooLate = EnumSet.of(PAYING, FOLLOW_UP, APPEALED, REJECTED);
        for (ApplicationStatus each : ApplicationStatus.values()) {
            if (!each.isOver()) {
                assertThat(each.canBecome(WITHDRAWN)).as(each.name()).isEqualTo(!tooLate.contains(each));
            }
        }
    }

    @Test
    void aDraftDoesNotTakeThePatientsPlaceForTheYear() {
        assertThat(DRAFT.countsForTheYear()).isFalse();
        assertThat(WITHDRAWN.countsForTheYear()).isFalse();
        assertThat(SUBMITTED.countsForTheYear()).isTrue();
        assertThat(REJECTED.countsForTheYear()).isTrue();
    }
}
