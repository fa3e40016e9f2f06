package org.cordbank.faces.gallery;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.cordbank.faces.tag.Signing;

/** One property for each kind of field. */
public class GalleryForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private String name;

    @Email
    private String email;

    @Positive
    private BigDecimal volume;

    private LocalDate due;
    private LocalDate birth;
    private SampleDin din;
    private String plan;
    private String[] tests = {};
    private String city;
    private String note;
    private String code;
    private BigDecimal weight;

    @AssertTrue
    private boolean agree;

    private final Signing second = new Signing();

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public BigDecimal getVolume() {
        return volume;
    }

    public void setVolume(BigDecimal volume) {
        this.volume = volume;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public LocalDate getBirth() {
        return birth;
    }

    public void setBirth(LocalDate birth) {
        this.birth = birth;
    }

    public SampleDin getDin() {
        return din;
    }

    public void setDin(SampleDin din) {
        this.din = din;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String[] getTests() {
        return tests.clone();
    }

    public void setTests(String[] tests) {
        this.tests = tests.clone();
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public void setWeight(BigDecimal weight) {
        this.weight = weight;
    }

    public boolean isAgree() {
        return agree;
    }

    public void setAgree(boolean agree) {
        this.agree = agree;
    }

    public Signing getSecond() {
        return second;
    }
}
