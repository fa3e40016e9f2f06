package org.cordbank.backoffice.demo;

/** The badges of the sample staff by the part they play. */
final class Parts {
    static final String SERVICE = "D-01";
    static final String SIGNATORY = "D-02";
    static final String FINANCE = "D-03";
    static final String COLLECTOR = "D-04";
    static final String COURIER = "D-05";
    static final String RECEIVING = "D-06";
    static final String RECEIVING_TOO = "D-27";
    static final String TECHNICIAN = "D-07";
    static final String VERIFIER = "D-08";
    static final String ANALYST = "D-09";
    static final String ANALYST_TOO = "D-10";
    static final String QA = "D-11";
    static final String CUSTODIAN = "D-12";
    static final String CUSTODIAN_TOO = "D-26";
    static final String DIRECTOR = "D-13";
    static final String TRAINING = "D-14";
    static final String MUSEUM = "D-19";
    static final String COORDINATOR = "D-15";
    static final String CHARITY = "D-17";
    static final String CHARITY_TOO = "D-45";
    static final String FINANCE_TOO = "D-44";

    private Parts() {}
}
