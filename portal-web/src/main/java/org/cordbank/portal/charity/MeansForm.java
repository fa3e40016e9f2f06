package org.cordbank.portal.charity;

import java.io.Serializable;
import org.cordbank.charity.applications.Hardship;
import org.cordbank.charity.applications.MeansRow;
import org.cordbank.kernel.Money;

/** What the family has and what the treatment costs. */
public class MeansForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Integer householdSize;
    private transient Money yearlyIncome;
    private Hardship hardship;
    private transient Money costTotal;
    private transient Money insurancePaid;
    private transient Money otherAid;
    private String story;

    void show(MeansRow means) {
        householdSize = means.householdSize();
        yearlyIncome = means.yearlyIncome();
        hardship = means.hardship();
        costTotal = means.costTotal();
        insurancePaid = means.insurancePaid();
        otherAid = means.otherAid();
        story = means.story();
    }

    MeansRow means() {
        return new MeansRow(
                householdSize, yearlyIncome, hardship, costTotal, insurancePaid, otherAid, CharityPath.bare(story));
    }

    public Integer getHouseholdSize() {
        return householdSize;
    }

    public void setHouseholdSize(Integer householdSize) {
        this.householdSize = householdSize;
    }

    public Money getYearlyIncome() {
        return yearlyIncome;
    }

    public void setYearlyIncome(Money yearlyIncome) {
        this.yearlyIncome = yearlyIncome;
    }

    public Hardship getHardship() {
        return hardship;
    }

    public void setHardship(Hardship hardship) {
        this.hardship = hardship;
    }

    public Money getCostTotal() {
        return costTotal;
    }

    public void setCostTotal(Money costTotal) {
        this.costTotal = costTotal;
    }

    public Money getInsurancePaid() {
        return insurancePaid;
    }

    public void setInsurancePaid(Money insurancePaid) {
        this.insurancePaid = insurancePaid;
    }

    public Money getOtherAid() {
        return otherAid;
    }

    public void setOtherAid(Money otherAid) {
        this.otherAid = otherAid;
    }

    public String getStory() {
        return story;
    }

    public void setStory(String story) {
        this.story = story;
    }
}
