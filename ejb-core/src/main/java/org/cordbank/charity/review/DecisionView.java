package org.cordbank.charity.review;

import java.util.List;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.grants.AwardRow;
import org.cordbank.charity.grants.InstalmentRow;

/**
 * What became of an application, as its applicant reads it.
 *
 * @param award with the computation of its amount; null before the director's approval and after a refusal
 * @param papers letters to the applicant
 */
public record DecisionView(
        ApplicationRow application, AwardRow award, List<InstalmentRow> instalments, List<PaperRow> papers) {
    public DecisionView {
        instalments = List.copyOf(instalments);
        papers = List.copyOf(papers);
    }
}
