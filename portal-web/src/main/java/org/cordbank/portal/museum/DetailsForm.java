package org.cordbank.portal.museum;

import jakarta.servlet.http.Part;
import org.cordbank.museum.opening.AgeBand;
import org.cordbank.museum.opening.VisitorType;
import org.cordbank.museum.visits.HeldVisit;
import org.cordbank.museum.visits.VisitDetail;

/** What is asked beside the seats. */
public class DetailsForm {
    private Integer adults;
    private AgeBand band;
    private String organisation;
    private String grade;
    private String needs;
    private String bus;
    private String purpose;
    private String name;
    private String phone;
    private String email;
    private Part letter;

    static DetailsForm of(HeldVisit held) {
        DetailsForm form = new DetailsForm();
        if (held.detail() != null) {
            form.fill(held.detail());
        } else if (held.type() != VisitorType.SCHOOL && held.type() != VisitorType.FAMILY) {
            form.adults = held.hold().heads();
        }
        if (held.contact() != null) {
            form.name = held.contact().name().value();
            form.phone = held.contact().phone() == null
                    ? null
                    : held.contact().phone().value();
            form.email = held.contact().email().value();
        }
        return form;
    }

    private void fill(VisitDetail detail) {
        adults = detail.adults();
        band = detail.band();
        organisation = detail.organisation();
        grade = detail.grade();
        needs = detail.needs();
        bus = detail.bus();
        purpose = detail.purpose();
    }

    public Integer getAdults() {
        return adults;
    }

    public void setAdults(Integer adults) {
        this.adults = adults;
    }

    public AgeBand getBand() {
        return band;
    }

    public void setBand(AgeBand band) {
        this.band = band;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade;
    }

    public String getNeeds() {
        return needs;
    }

    public void setNeeds(String needs) {
        this.needs = needs;
    }

    public String getBus() {
        return bus;
    }

    public void setBus(String bus) {
        this.bus = bus;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Part getLetter() {
        return letter;
    }

    public void setLetter(Part letter) {
        this.letter = letter;
    }
}
