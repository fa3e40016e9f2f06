package org.cordbank.backoffice.collection;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import org.cordbank.coldchain.LoggerFileRow;
import org.cordbank.collection.reception.BoxCard;
import org.cordbank.collection.reception.Elapsed;
import org.cordbank.collection.reception.ReceptionRow;
import org.cordbank.unit.UnitRow;

/** What lies on the receiving table so far, and so what comes next. */
public class ReceivingTable implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The one next thing to do. */
    public enum Step {
        BOX,
        LOGGER,
        BAG,
        TUBE,
        FORM,
        LABEL,
        CHECKS
    }

    private BoxCard box;
    private LoggerFileRow logger;
    private LoggerDrawing drawing;
    private UnitRow unit;
    private Elapsed elapsed;
    private ReceptionRow reception;
    private String bag;
    private String scannedForm;
    private String scannedLabel;
    private String sealRead;
    private boolean sealIntact;
    private transient Part file;

    public Step getStep() {
        if (reception != null) {
            return scannedForm == null ? Step.FORM : scannedLabel == null ? Step.LABEL : Step.CHECKS;
        }
        if (box == null) {
            return Step.BOX;
        }
        if (logger == null) {
            return Step.LOGGER;
        }
        return unit == null ? Step.BAG : Step.TUBE;
    }

    /** 1 to 7, for the line that says how far one is. */
    public int getNumber() {
        return getStep().ordinal() + 1;
    }

    public boolean isScanning() {
        return getStep() != Step.LOGGER && getStep() != Step.CHECKS;
    }

    byte[] fileContent() throws IOException {
        return file.getInputStream().readAllBytes();
    }

    String fileName() {
        return file.getSubmittedFileName();
    }

    void put(BoxCard found) {
        box = found;
    }

    void put(LoggerFileRow judged, LoggerDrawing drawn) {
        logger = judged;
        drawing = drawn;
    }

    void put(UnitRow scannedUnit, String scanned, Elapsed since) {
        unit = scannedUnit;
        bag = scanned;
        elapsed = since;
    }

    void put(ReceptionRow received) {
        reception = received;
    }

    void putForm(String scanned) {
        scannedForm = scanned;
    }

    void putLabel(String scanned) {
        scannedLabel = scanned;
    }

    String bag() {
        return bag;
    }

    String form() {
        return scannedForm;
    }

    String label() {
        return scannedLabel;
    }

    public BoxCard getBox() {
        return box;
    }

    public LoggerFileRow getLogger() {
        return logger;
    }

    public LoggerDrawing getDrawing() {
        return drawing;
    }

    public UnitRow getUnit() {
        return unit;
    }

    public Elapsed getElapsed() {
        return elapsed;
    }

    public ReceptionRow getReception() {
        return reception;
    }

    public String getSealRead() {
        return sealRead;
    }

    public void setSealRead(String sealRead) {
        this.sealRead = sealRead;
    }

    public boolean isSealIntact() {
        return sealIntact;
    }

    public void setSealIntact(boolean sealIntact) {
        this.sealIntact = sealIntact;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
