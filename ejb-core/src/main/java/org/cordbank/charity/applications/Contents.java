package org.cordbank.charity.applications;

import java.util.List;
import java.util.Map;

/** Everything an application tells, in the clear, for its own pages. */
public record Contents(
        ApplicationRow application,
        PersonRow applicant,
        PersonRow patient,
        PersonRow helper,
        IllnessRow illness,
        MeansRow means,
        PayeeRow payee,
        Map<String, Boolean> consents,
        List<DocumentRow> documents) {
    public Contents {
        consents = Map.copyOf(consents);
        documents = List.copyOf(documents);
    }

    /** True when the applicant is the patient, whose name and number are then not asked a second time. */
    public boolean isForOneself() {
        return applicant.relation() == Relation.SELF;
    }

    @Override
    public String toString() {
        return "Contents[" + application.publicId() + "]";
    }
}
