package org.cordbank.portal.outreach;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.text.Wording;
import org.cordbank.outreach.events.AttendanceFile;
import org.cordbank.outreach.events.EventHall;
import org.cordbank.outreach.events.SignUpRow;
import org.cordbank.outreach.events.SigningUpRefused;
import org.cordbank.papers.Barcodes;
import org.omnifaces.util.Faces;

/** A sign-up or place in the waiting list, for whoever holds its key. */
@Named
@RequestScoped
public class SignUpPage {
    @Inject
    private EventHall hall;

    @Inject
    private FormKey formKey;

    private String key;
    private SignUpRow row;

    @PostConstruct
    void load() {
        key = Reader.asked("key");
        try {
            row = hall.signUp(key);
        } catch (SigningUpRefused unknown) {
            row = null;
        }
    }

    public String stepBack() {
        hall.stepBack(key);
        return again(key);
    }

    /** Takes the seats that were offered. */
    public String accept() {
        return again(hall.accept(formKey.value(), key));
    }

    /** Hands out the certificate of attendance. */
    public void download() throws IOException {
        AttendanceFile file = hall.certificate(key);
        Faces.sendFile(file.content(), file.name(), true);
    }

    private static String again(String key) {
        return "/outreach/sign-up.xhtml?faces-redirect=true&key=" + key;
    }

    public boolean isFound() {
        return row != null;
    }

    public SignUpRow getRow() {
        return row;
    }

    public String getTitle() {
        return row.event().event().title(Reader.language());
    }

    public String getPlace() {
        return row.event().event().place(Reader.language());
    }

    /** The number as a QR code for the door, as an SVG. */
    public String getCode() {
        return Barcodes.qrSvg(row.number(), Wording.of("outreach.sign-up.code"));
    }

    public boolean isComing() {
        return row.number() != null && row.isLive();
    }
}
