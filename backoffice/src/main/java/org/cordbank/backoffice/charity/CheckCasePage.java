package org.cordbank.backoffice.charity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cordbank.charity.applications.ReasonRow;
import org.cordbank.charity.applications.Task;
import org.cordbank.charity.programmes.RequiredDocument;
import org.cordbank.charity.review.CheckSheet;
import org.cordbank.charity.review.MedicalCheckDesk;
import org.cordbank.charity.review.RefusalReason;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.faces.text.Wording;

/** The coordinator confirms with the hospital and compares with the register of issued units. */
@Named
@ViewScoped
public class CheckCasePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/charity/list-checks.xhtml?faces-redirect=true";

    @Inject
    private MedicalCheckDesk desk;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private final CheckCaseForm form = new CheckCaseForm();
    private final RefuseForm refusal = new RefuseForm();
    private final CheckForm back = new CheckForm();
    private String id;
    private transient CheckSheet sheet;

    /** Claims the case for the reader and reads it; a case claimed by another is refused. */
    public void open() {
        desk.claim(id);
        sheet = desk.sheet(id);
    }

    public String pass() {
        desk.pass(formKey.value(), id, form.findings());
        news.tell("charity.review.check.passed", sheet.file().application().number());
        return LIST;
    }

    public String refuse() {
        desk.refuse(formKey.value(), id, refusal.getReason(), refusal.getWords());
        news.tell("charity.review.refuse.done", sheet.file().application().number());
        return LIST;
    }

    /** Notes what the applicant has to correct. */
    public String ask() {
        desk.ask(id, back.getTask(), back.getPaper(), back.getTemplate(), back.getWords());
        return here();
    }

    public String drop(Task task, String paper) {
        desk.drop(id, task, paper);
        return here();
    }

    public String sendBack() {
        desk.sendBack(formKey.value(), id);
        news.tell("charity.review.check.back.done", sheet.file().application().number());
        return LIST;
    }

    private String here() {
        return "/charity/check-case.xhtml?faces-redirect=true&id=" + id;
    }

    public String release() {
        desk.release(id);
        return LIST;
    }

    /** What the register says of the unit the family named. */
    public String getStated() {
        return sheet.stated() == null ? "NONE" : sheet.stated().name();
    }

    public List<RefusalReason> getReasons() {
        return desk.reasons(Wording.locale());
    }

    public List<ReasonRow> getBackReasons() {
        return desk.backReasons(Wording.locale());
    }

    public List<RequiredDocument> getKinds() {
        return desk.kinds(id, Wording.locale());
    }

    public CheckForm getBack() {
        return back;
    }

    public CheckSheet getSheet() {
        return sheet;
    }

    public CheckCaseForm getForm() {
        return form;
    }

    public RefuseForm getRefusal() {
        return refusal;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
