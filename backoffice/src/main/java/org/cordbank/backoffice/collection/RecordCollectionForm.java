package org.cordbank.backoffice.collection;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cordbank.collection.bedside.CollectionMethod;
import org.cordbank.collection.bedside.NotCollectedReason;
import org.cordbank.collection.bedside.RecordCollection;
import org.cordbank.kernel.BankClock;
import org.cordbank.kernel.Temperature;
import org.cordbank.kernel.Volume;

/** What a collector types at the bedside. */
public class RecordCollectionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String wristbandName;
    private CollectionMethod method;
    private LocalDateTime clampedAt;
    private LocalDateTime collectedAt;
    private String volume;
    private String temperature;
    private String complications;
    private List<String> checks = new ArrayList<>();
    private NotCollectedReason reason;
    private String note;

    public String getWristbandName() {
        return wristbandName;
    }

    public void setWristbandName(String wristbandName) {
        this.wristbandName = wristbandName;
    }

    public CollectionMethod getMethod() {
        return method;
    }

    public void setMethod(CollectionMethod method) {
        this.method = method;
    }

    public LocalDateTime getClampedAt() {
        return clampedAt;
    }

    public void setClampedAt(LocalDateTime clampedAt) {
        this.clampedAt = clampedAt;
    }

    public LocalDateTime getCollectedAt() {
        return collectedAt;
    }

    public void setCollectedAt(LocalDateTime collectedAt) {
        this.collectedAt = collectedAt;
    }

    public String getVolume() {
        return volume;
    }

    public void setVolume(String volume) {
        this.volume = volume;
    }

    public String getTemperature() {
        return temperature;
    }

    public void setTemperature(String temperature) {
        this.temperature = temperature;
    }

    public String getComplications() {
        return complications;
    }

    public void setComplications(String complications) {
        this.complications = complications;
    }

    public List<String> getChecks() {
        return checks;
    }

    public void setChecks(List<String> checks) {
        this.checks = checks;
    }

    public NotCollectedReason getReason() {
        return reason;
    }

    public void setReason(NotCollectedReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    RecordCollection command(String din) {
        return new RecordCollection(
                din,
                wristbandName,
                method,
                instant(clampedAt),
                instant(collectedAt),
                Volume.of(volume),
                Temperature.of(temperature),
                complications,
                Set.copyOf(checks));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(BankClock.ZONE).toInstant();
    }
}
