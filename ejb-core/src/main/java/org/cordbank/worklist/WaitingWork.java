package org.cordbank.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.Sql;

/** What waits for the person who asks, whatever the roles. */
@Stateless
@RolesAllowed({
    Roles.COLLECTOR,
    Roles.COURIER,
    Roles.RECEIVING_CLERK,
    Roles.LAB_TECHNICIAN,
    Roles.VERIFIER,
    Roles.QC_ANALYST,
    Roles.QA,
    Roles.STORAGE_CUSTODIAN,
    Roles.MEDICAL_DIRECTOR,
    Roles.CLINICAL_COORDINATOR,
    Roles.HLA_LAB,
    Roles.CHARITY_OFFICER,
    Roles.PANEL_MEMBER,
    Roles.MUSEUM_STAFF,
    Roles.TRAINING_OFFICER,
    Roles.DOCUMENT_CONTROLLER,
    Roles.FINANCE,
    Roles.CUSTOMER_SERVICE,
    Roles.CONTRACT_SIGNATORY,
    Roles.SYSTEM_ADMIN,
    Roles.SECURITY_ADMIN,
    Roles.AUDIT_ADMIN,
    Roles.REGULATOR
})
public class WaitingWork {
    @Inject
    private Sql sql;

    @Inject
    private CurrentActor actor;

    /** The queues of the person's roles, empty ones too, in the order of a unit's way; one statement, none without a queue. */
    public List<QueueRow> mine() {
        Set<Role> held = actor.get().roles();
        List<Queue> queues = Arrays.stream(Queue.values())
                .filter(queue -> queue.waitsFor(held))
                .toList();
        if (queues.isEmpty()) {
            return List.of();
        }
        String marks = String.join(", ", Collections.nCopies(queues.size(), "?"));
        Map<String, Long> waiting = sql
                .rows(
                        "SELECT queue, COUNT(*) FROM worklist_items WHERE queue IN (" + marks + ") GROUP BY queue",
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        queues.stream().map(Queue::name).toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return queues.stream()
                .map(queue -> new QueueRow(queue, waiting.getOrDefault(queue.name(), 0L)))
                .toList();
    }
}
