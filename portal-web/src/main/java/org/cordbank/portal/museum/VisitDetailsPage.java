package org.cordbank.portal.museum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.cordbank.museum.opening.AgeBand;
import org.cordbank.museum.opening.VisitorType;
import org.cordbank.museum.visits.DescribeVisit;
import org.cordbank.museum.visits.VisitCounter;

/** Who comes, while the seats are on hold. */
@Named
@RequestScoped
public class VisitDetailsPage {
    @Inject
    private VisitCounter counter;

    private String id;
    private Opened<HoldPart> opened;
    private HoldPart hold;
    private DetailsForm form;

    @PostConstruct
    void load() {
        id = VisitQuery.param("hold");
        opened = Opened.by(() -> new HoldPart(counter.held(id)));
        hold = opened.value();
        form = hold == null ? new DetailsForm() : DetailsForm.of(hold.getHeld());
    }

    /** Keeps what was typed and shows it once more. */
    public String keep() throws IOException {
        Part letter = form.getLetter();
        boolean some = letter != null && letter.getSize() > 0;
        try (InputStream content = some ? letter.getInputStream() : InputStream.nullInputStream()) {
            counter.describe(new DescribeVisit(
                    id,
                    form.getAdults(),
                    form.getBand(),
                    form.getOrganisation(),
                    form.getGrade(),
                    form.getNeeds(),
                    form.getBus(),
                    form.getPurpose(),
                    VisitQuery.contact(form.getName(), form.getPhone(), form.getEmail()),
                    some ? letter.getSubmittedFileName() : null,
                    some ? content : null));
        }
        return VisitQuery.to("visit-check", "hold", id);
    }

    /** The full time once more; what was typed stays on the page. */
    public void extend() {
        counter.extend(id);
        hold = new HoldPart(counter.held(id));
    }

    /** Why the link opens nothing; null when it opened. */
    public String getMissing() {
        return opened.missing();
    }

    public boolean isFamily() {
        return hold.getHeld().type() == VisitorType.FAMILY;
    }

    public boolean isSchool() {
        return hold.getHeld().type() == VisitorType.SCHOOL;
    }

    public AgeBand[] getBands() {
        return AgeBand.values();
    }

    public HoldPart getHold() {
        return hold;
    }

    public DetailsForm getForm() {
        return form;
    }
}
