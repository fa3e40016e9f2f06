package org.cordbank.charity.applications;

import java.util.List;

/**
 * One task of an application.
 *
 * @param missing names of the fields that still lack an answer
 * @param corrections what is asked to be corrected in it
 * @param open true when the applicant may change it now
 */
public record TaskRow(Task task, TaskState state, List<String> missing, List<CorrectionRow> corrections, boolean open) {
    public TaskRow {
        missing = List.copyOf(missing);
        corrections = List.copyOf(corrections);
    }
}
