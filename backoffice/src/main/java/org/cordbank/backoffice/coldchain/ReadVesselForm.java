package org.cordbank.backoffice.coldchain;

import java.io.Serializable;
import org.cordbank.coldchain.ReadVessel;

/** A reading by hand, each value twice. */
public class ReadVesselForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String vesselNo;
    private String temperature;
    private String temperatureAgain;
    private String level;
    private String levelAgain;
    private Long alarmId;
    private String note;

    public String getVesselNo() {
        return vesselNo;
    }

    public void setVesselNo(String vesselNo) {
        this.vesselNo = vesselNo;
    }

    public String getTemperature() {
        return temperature;
    }

    public void setTemperature(String temperature) {
        this.temperature = temperature;
    }

    public String getTemperatureAgain() {
        return temperatureAgain;
    }

    public void setTemperatureAgain(String temperatureAgain) {
        this.temperatureAgain = temperatureAgain;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getLevelAgain() {
        return levelAgain;
    }

    public void setLevelAgain(String levelAgain) {
        this.levelAgain = levelAgain;
    }

    public Long getAlarmId() {
        return alarmId;
    }

    public void setAlarmId(Long alarmId) {
        this.alarmId = alarmId;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    ReadVessel command() {
        return new ReadVessel(vesselNo, temperature, temperatureAgain, level, levelAgain);
    }
}
