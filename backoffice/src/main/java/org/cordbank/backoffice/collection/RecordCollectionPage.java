package org.cordbank.backoffice.collection;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.collection.CollectionLimits.Check;
import org.cordbank.collection.bedside.BedsideCard;
import org.cordbank.collection.bedside.CollectionDesk;
import org.cordbank.collection.bedside.CollectionMethod;
import org.cordbank.collection.bedside.NotCollectedReason;
import org.cordbank.collection.bedside.RecordRow;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.faces.text.Wording;

/** The collector's phone at the bedside: scan the bag, match the mother, write down what happened. */
@Named
@ViewScoped // what is typed in a delivery room is not lost to a refusal
public class RecordCollectionPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/collection/record-collection.xhtml?faces-redirect=true";

    @Inject
    private CollectionDesk desk;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private String scanned;
    private String din;
    private BedsideCard card;
    private ArrayList<Check> checks;
    private ArrayList<RecordRow> mine;
    private final RecordCollectionForm form = new RecordCollectionForm();

    @PostConstruct
    void load() {
        checks = new ArrayList<>(desk.checks());
        mine = new ArrayList<>(desk.mine());
    }

    /** Looks the scanned bag up. */
    public void scan() {
        card = desk.card(scanned);
        din = scanned;
    }

    /** Sends the record. */
    public String record() {
        RecordRow written = desk.record(formKey.value(), form.command(din));
        news.tell("collection.record.done", card.din().print(), written.volume());
        return AGAIN;
    }

    /** Says that there is no blood to send. */
    public String notCollected() {
        desk.notCollected(formKey.value(), din, form.getReason(), form.getNote());
        news.tell("collection.record.missed", card.din().print());
        return AGAIN;
    }

    public String name(Check check) {
        return check.code() + " " + check.name(Wording.locale());
    }

    public CollectionMethod[] getMethods() {
        return CollectionMethod.values();
    }

    public NotCollectedReason[] getReasons() {
        return NotCollectedReason.values();
    }

    public String word(Enum<?> constant) {
        return Wording.of(Wording.constantKey(constant));
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }

    public BedsideCard getCard() {
        return card;
    }

    public List<Check> getChecks() {
        return checks;
    }

    public List<RecordRow> getMine() {
        return mine;
    }

    public RecordCollectionForm getForm() {
        return form;
    }
}
