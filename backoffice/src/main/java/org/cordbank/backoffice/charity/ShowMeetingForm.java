package org.cordbank.backoffice.charity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What the secretary writes at a meeting. */
public class ShowMeetingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    private String caseId;

    @NotBlank
    private String reason;

    @NotBlank
    @Size(max = 600)
    private String words;

    @NotBlank
    @Size(max = 4000)
    private String minutes;

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }
}
