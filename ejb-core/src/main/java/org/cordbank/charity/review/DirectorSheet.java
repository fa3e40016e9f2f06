package org.cordbank.charity.review;

import java.util.List;
import org.cordbank.charity.applications.MaskedCase;
import org.cordbank.charity.applications.StepRow;
import org.cordbank.charity.grants.Award;
import org.cordbank.charity.grants.BudgetStanding;

/** What the director decides from. @param award as the rules compute it now */
public record DirectorSheet(
        MaskedCase file,
        List<CheckRow> checks,
        List<OpinionRow> opinions,
        List<VoteRow> votes,
        List<StepRow> steps,
        Award award,
        BudgetStanding budget) {}
