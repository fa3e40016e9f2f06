package org.cordbank.backoffice.storage;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.cordbank.faces.tag.Signing;

/** What is scanned and typed at the tank. */
public class PlaceUnitForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private String din;

    @NotBlank
    private String division = "00";

    @NotBlank
    private String position;

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

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
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
