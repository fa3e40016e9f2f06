package org.cordbank.backoffice.unit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cordbank.unit.FindUnits;
import org.cordbank.unit.UnitFile;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/** A unit by any of its numbers, or units by state, newest first. */
@Named
@RequestScoped
public class FindUnitPage {
    private static final int PAGE = 20;

    @Inject
    private UnitFile file;

    private String text;
    private UnitStatus status;
    private Long after;
    private List<UnitRow> found = List.of();

    /** A number that names one unit leads straight to it. */
    public String open() {
        long before = after == null ? Long.MAX_VALUE : after;
        found = file.find(new FindUnits(text, status, before, PAGE + 1));
        boolean named = text != null && !text.isBlank();
        return named && found.size() == 1
                ? "/unit/show-unit.xhtml?faces-redirect=true&id=" + found.get(0).publicId()
                : null;
    }

    /** The search as an address, so that it can be kept and sent on. */
    public String find() {
        String wanted = status == null ? "" : "&status=" + status;
        String words = text == null ? "" : "&q=" + URLEncoder.encode(text.strip(), StandardCharsets.UTF_8);
        return "/unit/find-unit.xhtml?faces-redirect=true" + words + wanted;
    }

    public List<UnitRow> getRows() {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    /** Cursor of the next page; null on the last. */
    public Long getNext() {
        return found.size() > PAGE ? found.get(PAGE - 1).id() : null;
    }

    public UnitStatus[] getChoices() {
        return UnitStatus.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public UnitStatus getStatus() {
        return status;
    }

    public void setStatus(UnitStatus status) {
        this.status = status;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }
}
