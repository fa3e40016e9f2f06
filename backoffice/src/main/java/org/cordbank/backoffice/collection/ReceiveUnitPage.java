package org.cordbank.backoffice.collection;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.coldchain.LoggerFileRow;
import org.cordbank.collection.CollectionLimits.Check;
import org.cordbank.collection.reception.InspectUnit;
import org.cordbank.collection.reception.ReceiveUnit;
import org.cordbank.collection.reception.ReceivingDesk;
import org.cordbank.collection.reception.ReceptionRow;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.faces.text.Wording;

/** The receiving station: one scan after the other until the unit is registered or set aside. */
@Named
@ViewScoped // what lies on the table stays there from scan to scan
public class ReceiveUnitPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/collection/receive-unit.xhtml?faces-redirect=true";

    @Inject
    private ReceivingDesk desk;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private String scanned;
    private String accepted;
    private ReceivingTable table = new ReceivingTable();
    private ArrayList<Check> checks;
    private ArrayList<Check> rejectReasons;
    private ArrayList<ReceptionRow> waiting;
    private final InspectUnitForm form = new InspectUnitForm();

    @PostConstruct
    void load() {
        checks = new ArrayList<>(desk.checks());
        rejectReasons = new ArrayList<>(desk.rejectReasons());
        waiting = new ArrayList<>(desk.waiting());
    }

    /** Takes a scan for what it must be now. */
    public void scan() {
        switch (table.getStep()) {
            case BOX -> table.put(desk.box(scanned));
            case BAG -> bag();
            case TUBE -> table.put(desk.receive(formKey.value(), command()));
            case FORM -> form(table.getUnit().id());
            case LABEL -> label(table.getUnit().id());
            default -> throw new IllegalStateException("Nothing is scanned at " + table.getStep());
        }
        accepted = scanned;
    }

    private void bag() {
        var unit = desk.bag(scanned);
        table.put(unit, scanned, desk.elapsed(unit.id()));
        desk.of(unit.id()).ifPresent(table::put);
    }

    private void form(long unit) {
        desk.checkForm(unit, scanned);
        table.putForm(scanned);
    }

    private void label(long unit) {
        desk.checkLabel(unit, scanned);
        table.putLabel(scanned);
    }

    private ReceiveUnit command() {
        return new ReceiveUnit(
                table.getBox().trip().boxNo(),
                table.bag(),
                scanned,
                table.getSealRead(),
                table.isSealIntact(),
                table.getLogger().id());
    }

    /** Goes on with a bag that was received and not checked yet. */
    public void resume(ReceptionRow open) {
        var unit = desk.arrived(open.unitId());
        table = new ReceivingTable();
        table.put(unit, unit.din().barcode(), desk.elapsed(unit.id()));
        table.put(open);
        accepted = unit.label();
    }

    /** Takes the logger's file and the seal. */
    public void takeLogger() throws IOException {
        LoggerFileRow judged = desk.takeLogger(table.getBox().trip().boxNo(), table.fileName(), table.fileContent());
        table.put(judged, LoggerDrawing.of(desk.readings(judged.id())));
    }

    /** Answers the checks; two people sign. */
    public String inspect() {
        ReceptionRow done = desk.inspect(
                formKey.value(),
                new InspectUnit(
                        table.getUnit().id(),
                        table.getReception().version(),
                        form.passed(),
                        form.notes(),
                        form.getWeight(),
                        form.getReasons(),
                        table.form(),
                        table.label(),
                        form.getSecond().getBadge(),
                        form.getSecond().getPin()));
        news.tell("collection.receive.done." + done.state(), done.accessionNo());
        return AGAIN;
    }

    /** Clears the table for the next box. */
    public String startOver() {
        return AGAIN;
    }

    public String name(Check check) {
        return check.code() + " " + check.name(Wording.locale());
    }

    public String hint(Check check) {
        return check.hint(Wording.locale());
    }

    public String word(Check check) {
        return check.name(Wording.locale());
    }

    public String getPrompt() {
        return Wording.of("collection.receive.step." + table.getStep(), table.getNumber());
    }

    public String getAccepted() {
        return accepted;
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }

    public ReceivingTable getTable() {
        return table;
    }

    public List<Check> getChecks() {
        return checks;
    }

    public List<Check> getRejectReasons() {
        return rejectReasons;
    }

    public List<ReceptionRow> getWaiting() {
        return waiting;
    }

    public InspectUnitForm getForm() {
        return form;
    }
}
