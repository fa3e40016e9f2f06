package org.cordbank.charity.applications;

/** A case in the clear, for a reveal that was recorded or a check inside a desk; never for a log. */
public record OpenCase(
        ApplicationRow application, PersonRow applicant, PersonRow patient, PersonRow helper, PayeeRow payee) {
    @Override
    public String toString() {
        return "OpenCase[" + application.number() + "]";
    }
}
