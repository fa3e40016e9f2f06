package org.cordbank.portal.museum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.museum.visits.VisitCounter;
import org.cordbank.museum.visits.VisitPass;
import org.cordbank.museum.visits.VisitRefused;

/** Everything once more before it is booked. */
@Named
@RequestScoped
public class VisitCheckPage {
    @Inject
    private VisitCounter counter;

    @Inject
    private FormKey formKey;

    private String id;
    private Opened<HoldPart> opened;
    private HoldPart hold;

    @PostConstruct
    void load() {
        id = VisitQuery.param("hold");
        opened = Opened.by(() -> described(new HoldPart(counter.held(id))));
        hold = opened.value();
    }

    private static HoldPart described(HoldPart part) {
        if (part.getHeld().detail() == null) {
            throw new VisitRefused(VisitRefused.Reason.NOT_DESCRIBED);
        }
        return part;
    }

    public String book() {
        VisitPass pass = counter.book(formKey.value(), id);
        return VisitQuery.to("booking", pass, "booked");
    }

    public void extend() {
        counter.extend(id);
        hold = new HoldPart(counter.held(id));
    }

    /** Why the link opens nothing; null when it opened. */
    public String getMissing() {
        return opened.missing();
    }

    public String getDetails() {
        return "/museum/visit-details.xhtml?hold=" + id;
    }

    public HoldPart getHold() {
        return hold;
    }
}
