package org.cordbank.charity.applications;

/** A certificate of hardship, in the words of the civil affairs offices. */
public enum Hardship {
    NONE,
    /** 最低生活保障. */
    MINIMUM_LIVING,
    /** 特困人员. */
    EXTREME_POVERTY,
    /** 低收入（低保边缘）家庭. */
    LOW_INCOME;

    /** True when there is a certificate. */
    public boolean isCertified() {
        return this != NONE;
    }
}
