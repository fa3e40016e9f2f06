package org.cordbank.portal.charity;

import java.io.Serializable;
import org.cordbank.charity.applications.Contents;
import org.cordbank.charity.applications.PersonRow;
import org.cordbank.charity.applications.Relation;
import org.cordbank.kernel.PersonName;

/** Who applies, and who helps. */
public class ApplicantForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient PersonName name;
    private transient Typed.IdNumber idNumber;
    private transient Typed.Mobile mobile;
    private transient Typed.Email email;
    private String address;
    private Relation relation;
    private transient PersonName helperName;
    private transient Typed.Mobile helperMobile;
    private String organisation;

    void show(Contents contents) {
        PersonRow applicant = contents.applicant();
        name = applicant.name();
        idNumber = Typed.IdNumber.show(applicant.idNumber());
        mobile = Typed.Mobile.show(applicant.mobile());
        email = Typed.Email.show(applicant.email());
        address = applicant.address();
        relation = applicant.relation();
        helperName = contents.helper().name();
        helperMobile = Typed.Mobile.show(contents.helper().mobile());
        organisation = contents.helper().organisation();
    }

    PersonRow applicant() {
        return new PersonRow(
                name,
                Typed.IdNumber.bare(idNumber),
                Typed.Mobile.bare(mobile),
                Typed.Email.bare(email),
                CharityPath.bare(address),
                null,
                null,
                relation);
    }

    PersonRow helper() {
        return new PersonRow(
                helperName,
                null,
                Typed.Mobile.bare(helperMobile),
                null,
                null,
                CharityPath.bare(organisation),
                null,
                null);
    }

    public PersonName getName() {
        return name;
    }

    public void setName(PersonName name) {
        this.name = name;
    }

    public Typed.IdNumber getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(Typed.IdNumber idNumber) {
        this.idNumber = idNumber;
    }

    public Typed.Mobile getMobile() {
        return mobile;
    }

    public void setMobile(Typed.Mobile mobile) {
        this.mobile = mobile;
    }

    public Typed.Email getEmail() {
        return email;
    }

    public void setEmail(Typed.Email email) {
        this.email = email;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Relation getRelation() {
        return relation;
    }

    public void setRelation(Relation relation) {
        this.relation = relation;
    }

    public PersonName getHelperName() {
        return helperName;
    }

    public void setHelperName(PersonName helperName) {
        this.helperName = helperName;
    }

    public Typed.Mobile getHelperMobile() {
        return helperMobile;
    }

    public void setHelperMobile(Typed.Mobile helperMobile) {
        this.helperMobile = helperMobile;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }
}
