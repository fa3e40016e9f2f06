package org.cordbank.portal.charity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cordbank.charity.applications.ApplicationDesk;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.ApplicationStatus;
import org.cordbank.charity.applications.FiledBy;
import org.cordbank.charity.programmes.ProgrammeDesk;
import org.cordbank.charity.programmes.ProgrammeRow;
import org.cordbank.faces.tag.FormKey;

/** The account's applications, those it is asked to confirm, and the beginning of a new one. */
@Named
@ViewScoped
public class MinePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private FormKey key;

    private String programme;
    private FiledBy filedBy = FiledBy.APPLICANT;
    private transient List<ApplicationRow> rows;
    private transient List<ApplicationRow> toConfirm;
    private transient List<ProgrammeRow> all;

    @PostConstruct
    void load() {
        programme = CharityPath.parameter("programme");
    }

    /** Opens the draft of this programme, or a new one. */
    public String begin() {
        return CharityPath.to("tasks", desk.begin(programme, filedBy, CharityPath.language(), key.value()));
    }

    public List<ApplicationRow> getRows() {
        if (rows == null) {
            rows = desk.mine();
        }
        return rows;
    }

    public List<ApplicationRow> getToConfirm() {
        if (toConfirm == null) {
            toConfirm = desk.toConfirm();
        }
        return toConfirm;
    }

    /** Page on which an application goes on. */
    public String page(ApplicationRow row) {
        boolean open = row.status() == ApplicationStatus.DRAFT || row.status() == ApplicationStatus.NEEDS_CORRECTION;
        return "/charity/" + (open ? "tasks" : "case") + ".xhtml?id=" + row.publicId();
    }

    public List<ProgrammeRow> getProgrammes() {
        if (all == null) {
            all = programmes.programmes(CharityPath.language());
        }
        return all;
    }

    /** Name of a programme. */
    public String name(String code) {
        return getProgrammes().stream()
                .filter(each -> each.code().equals(code))
                .map(ProgrammeRow::name)
                .findFirst()
                .orElse(code);
    }

    public FiledBy[] getWays() {
        return FiledBy.values();
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public FiledBy getFiledBy() {
        return filedBy;
    }

    public void setFiledBy(FiledBy filedBy) {
        this.filedBy = filedBy;
    }
}
