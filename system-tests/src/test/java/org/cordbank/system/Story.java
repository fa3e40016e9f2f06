package org.cordbank.system;

import java.util.UUID;

/** What becomes known of one family and its unit while it is walked through the bank. */
final class Story {
    static final String MOTHER = "王𬭚晴（化名）";

    private final String email;
    private String contract;
    private String din;
    private String publicId;
    private String unitId;
    private String box;

    private Story(String email) {
        this.email = email;
    }

    /** A family nobody knows yet. */
    static Story of(String name) {
        return new Story(name + "-" + UUID.randomUUID().toString().substring(0, 8) + "@family.example");
    }

    String email() {
        return email;
    }

    /** The contract's number as it is printed. */
    String contract() {
        return contract;
    }

    void contract(String number) {
        contract = number;
    }

    /** The donation number as people read it, with its check character. */
    String din() {
        return din;
    }

    void din(String printed) {
        din = printed;
    }

    /** The thirteen characters of the donation number. */
    String dinValue() {
        return din.replace(" ", "").substring(0, 13);
    }

    /** What a reader reads off the bag's label: identifier, number, flags. */
    String barcode() {
        return "=" + dinValue() + "00";
    }

    /** The unit's random name in addresses. */
    String publicId() {
        return publicId;
    }

    void publicId(String id) {
        publicId = id;
    }

    /** The unit's number in the bench's addresses. */
    String unitId() {
        return unitId;
    }

    void unitId(String id) {
        unitId = id;
    }

    String box() {
        return box;
    }

    void box(String number) {
        box = number;
    }
}
