package org.cordbank.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cordbank.contract.FrontDoor;
import org.cordbank.identity.Role;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("Everybody sees what waits for the roles held, and nothing else")
class WaitingWorkIT {
    @Inject
    private WaitingWork work;

    @Inject
    private FrontDoor door;

    @Test
    void aSignedContractWaitsForTheSignatory() throws Exception {
        long before = waiting(Role.CONTRACT_SIGNATORY, Queue.COUNTERSIGN);
        door.sign(door.family());
        assertThat(waiting(Role.CONTRACT_SIGNATORY, Queue.COUNTERSIGN)).isEqualTo(before + 1);
    }

    @Test
    void eachRoleIsShownItsOwnQueuesEmptyOnesToo() throws Exception {
        for (Role role :
                Set.of(Role.QA, Role.MEDICAL_DIRECTOR, Role.QC_ANALYST, Role.STORAGE_CUSTODIAN, Role.REGULATOR)) {
            List<Queue> wanted = Arrays.stream(Queue.values())
                    .filter(queue -> queue.waitsFor(Set.of(role)))
                    .toList();
            assertThat(AsRole.call(role, () -> work.mine()))
                    .as(role.name())
                    .extracting(QueueRow::queue)
                    .containsExactlyElementsOf(wanted);
        }
    }

    @Test
    void aFamilyHasNoDeskToWorkAt() {
        assertThatThrownBy(() -> AsRole.call(Role.FAMILY, () -> work.mine())).isInstanceOf(EJBAccessException.class);
    }

    private long waiting(Role role, Queue queue) throws Exception {
        return AsRole.call(role, () -> work.mine()).stream()
                .filter(row -> row.queue() == queue)
                .findFirst()
                .orElseThrow()
                .waiting();
    }
}
