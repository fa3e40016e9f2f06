package org.cordbank.backoffice.storage;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.cordbank.faces.tag.Signing;

/** The three scans of a move, the seconds out of the cold and the second person. */
public class CompleteMoveForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    private String din;

    @NotBlank
    private String from;

    @NotBlank
    private String to;

    @NotNull
    @Min(0)
    private Integer outOfColdSeconds;

    private final Signing second = new Signing();

    public String getDin() {
        return din;
    }

    public void setDin(String din) {
        this.din = din;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public Integer getOutOfColdSeconds() {
        return outOfColdSeconds;
    }

    public void setOutOfColdSeconds(Integer outOfColdSeconds) {
        this.outOfColdSeconds = outOfColdSeconds;
    }

    public Signing getSecond() {
        return second;
    }
}
