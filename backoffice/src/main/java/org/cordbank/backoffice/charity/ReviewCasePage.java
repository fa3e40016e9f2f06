package org.cordbank.backoffice.charity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cordbank.charity.applications.MaskedCase;
import org.cordbank.charity.review.OpinionRow;
import org.cordbank.charity.review.ReviewCase;
import org.cordbank.charity.review.ReviewDesk;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.faces.text.Wording;

/** A reviewer declares, then reads the masked case and gives an opinion. Nothing of the case is shown before. */
@Named
@ViewScoped
public class ReviewCasePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;
    private static final String LIST = "/charity/list-opinions.xhtml?faces-redirect=true";

    @Inject
    private ReviewDesk desk;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private final ReviewCaseForm form = new ReviewCaseForm();
    private String id;
    private String number;
    private boolean declaring;
    private transient MaskedCase file;
    private transient OpinionRow mine;

    public void open() {
        declaring = desk.waiting(MOST).stream()
                .filter(one -> one.waiting().publicId().equals(id))
                .peek(one -> number = one.waiting().number())
                .anyMatch(one -> one.mine() == ReviewCase.Next.DECLARE);
        if (!declaring) {
            mine = desk.mine(id);
            file = desk.open(id);
            number = file.application().number().toString();
        }
    }

    public String declare() {
        desk.declare(formKey.value(), id, form.getConflict(), form.getConflictWords());
        news.tell(form.getConflict() ? "charity.review.declare.conflict" : "charity.review.declare.none", number);
        return form.getConflict() ? LIST : "/charity/review-case.xhtml?faces-redirect=true&id=" + id;
    }

    public String opine() {
        desk.opine(formKey.value(), id, form.getSupports(), form.getScore(), form.getWords());
        news.tell("charity.review.opine.done", number);
        return LIST;
    }

    public boolean isDeclaring() {
        return declaring;
    }

    public MaskedCase getFile() {
        return file;
    }

    /** The opinion that was given, in one sentence. */
    public String getGiven() {
        String opinion = Wording.of(mine.supports() ? "charity.review.opine.yes" : "charity.review.opine.no");
        return Wording.of("charity.review.opine.given", opinion, mine.score());
    }

    public OpinionRow getMine() {
        return mine;
    }

    public String getNumber() {
        return number;
    }

    public ReviewCaseForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
