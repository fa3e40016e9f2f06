package org.cordbank.charity.applications;

import java.time.LocalDate;
import java.util.List;

/**
 * An application as its applicant follows it.
 *
 * @param steps every status it had, oldest first, as the applicant may read them
 * @param expected day by which the next step is usually done, by the programme's rules; null when none is due
 * @param refusal why it was not approved; null otherwise
 * @param appealUntil last day of an appeal; null when none is possible
 * @param appeal null when none was filed
 */
public record CaseView(
        ApplicationRow application,
        List<StepRow> steps,
        List<MessageRow> messages,
        LocalDate expected,
        String refusal,
        LocalDate appealUntil,
        AppealRow appeal) {
    public CaseView {
        steps = List.copyOf(steps);
        messages = List.copyOf(messages);
    }

    public boolean isWithdrawable() {
        return application.status().canBecome(ApplicationStatus.WITHDRAWN);
    }
}
