package org.cordbank.backoffice.demo;

/** How far a sample application for aid is played. */
enum CharityStage {
    PUBLIC_NOTICE("高小满（化名）", 6, "济南市", 42_000, 280_000),
    DIRECTOR("陆一诺（化名）", 9, "潍坊市", 36_000, 210_000),
    PANEL("苏念安（化名）", 4, "临沂市", 51_000, 320_000),
    REVIEW("程知夏（化名）", 12, "烟台市", 64_000, 190_000),
    MEDICAL_CHECK("沈星河（化名）", 15, "菏泽市", 30_000, 150_000),
    SUBMITTED("白云舒（化名）", 7, "泰安市", 45_000, 260_000);

    private final String patient;
    private final int years;
    private final String city;
    private final long income;
    private final long cost;

    CharityStage(String patient, int years, String city, long income, long cost) {
        this.patient = patient;
        this.years = years;
        this.city = city;
        this.income = income;
        this.cost = cost;
    }

    String patient() {
        return patient;
    }

    int years() {
        return years;
    }

    String city() {
        return city;
    }

    long income() {
        return income;
    }

    long cost() {
        return cost;
    }

    /** Address the applicant signs in with. */
    String email() {
        return "aid-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "@example.com";
    }

    boolean reaches(CharityStage other) {
        return ordinal() <= other.ordinal();
    }
}
