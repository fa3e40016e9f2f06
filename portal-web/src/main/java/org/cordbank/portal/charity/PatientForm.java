package org.cordbank.portal.charity;

import java.io.Serializable;
import java.time.LocalDate;
import org.cordbank.charity.applications.Contents;
import org.cordbank.charity.applications.DiseaseClass;
import org.cordbank.charity.applications.IllnessRow;
import org.cordbank.charity.applications.PersonRow;
import org.cordbank.charity.programmes.Treatment;
import org.cordbank.kernel.PersonName;

/** Who is ill, of what, and how it is treated. */
public class PatientForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient PersonName name;
    private transient Typed.IdNumber idNumber;
    private String city;
    private DiseaseClass diseaseClass;
    private String diagnosis;
    private String hospital;
    private Treatment treatment;
    private LocalDate treatedOn;
    private String din;

    void show(Contents contents) {
        name = contents.patient().name();
        idNumber = Typed.IdNumber.show(contents.patient().idNumber());
        city = contents.patient().city();
        IllnessRow illness = contents.illness();
        diseaseClass = illness.diseaseClass();
        diagnosis = illness.diagnosis();
        hospital = illness.hospital();
        treatment = illness.treatment();
        treatedOn = illness.treatedOn();
        din = illness.din();
    }

    PersonRow patient() {
        return new PersonRow(name, Typed.IdNumber.bare(idNumber), null, null, null, null, CharityPath.bare(city), null);
    }

    IllnessRow illness() {
        return new IllnessRow(
                diseaseClass,
                CharityPath.bare(diagnosis),
                CharityPath.bare(hospital),
                treatment,
                treatedOn,
                CharityPath.bare(din));
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

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public DiseaseClass getDiseaseClass() {
        return diseaseClass;
    }

    public void setDiseaseClass(DiseaseClass diseaseClass) {
        this.diseaseClass = diseaseClass;
    }

    public String getDiagnosis() {
        return diagnosis;
    }

    public void setDiagnosis(String diagnosis) {
        this.diagnosis = diagnosis;
    }

    public String getHospital() {
        return hospital;
    }

    public void setHospital(String hospital) {
        this.hospital = hospital;
    }

    public Treatment getTreatment() {
        return treatment;
    }

    public void setTreatment(Treatment treatment) {
        this.treatment = treatment;
    }

    public LocalDate getTreatedOn() {
        return treatedOn;
    }

    public void setTreatedOn(LocalDate treatedOn) {
        this.treatedOn = treatedOn;
    }

    public String getDin() {
        return din;
    }

    public void setDin(String din) {
        this.din = din;
    }
}
