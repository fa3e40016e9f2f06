package org.cordbank.faces.gallery;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;

/** Everything the gallery shows. */
@Named
@ViewScoped
public class GalleryPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Instant MOMENT = Instant.parse("2026-05-28T08:20:00Z");

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private final GalleryForm form = new GalleryForm();
    private transient Part file;
    private String after;
    private String scanned;
    private String accepted;
    private String opened;

    public void open() {
        opened = "yes";
    }

    public String save() {
        news.tell("gallery.saved", formKey.value().length());
        return "/office.xhtml?faces-redirect=true";
    }

    public void refuse() {
        throw new GalleryRefused(GalleryRefused.Reason.TAKEN, form.getName());
    }

    public void breakDown() {
        throw new IllegalStateException("the gallery breaks on request");
    }

    public void scan() {
        if (scanned.startsWith("X")) {
            throw new GalleryRefused(GalleryRefused.Reason.TAKEN, scanned);
        }
        accepted = scanned;
    }

    public List<String> getStates() {
        return List.of(
                "CONTRACTED",
                "COLLECTED",
                "IN_TRANSIT",
                "PROCESSING",
                "FREEZING",
                "QUARANTINED",
                "STORED",
                "RESERVED",
                "APPLIED",
                "REJECTED");
    }

    public List<GalleryRow> getRows() {
        return List.of(row("A999926000001", "STORED"), row("A999926000002", "QUARANTINED"), getRow());
    }

    public GalleryRow getRow() {
        return row("A999926000003", "PROCESSING");
    }

    private static GalleryRow row(String din, String status) {
        return new GalleryRow(din, status, new BigDecimal("98.5"), new BigDecimal("12800"), MOMENT);
    }

    public Instant getMoment() {
        return MOMENT;
    }

    public LocalDate getDay() {
        return LocalDate.of(2026, 5, 28);
    }

    public String getNext() {
        return "A9999 26";
    }

    public GalleryForm getForm() {
        return form;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }

    public String getAccepted() {
        return accepted;
    }

    public String getOpened() {
        return opened;
    }
}
