package org.cordbank.papers;

/** Types of content the bank keeps. */
public enum MediaKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt"),
    JSON("application/json", "json"),
    ZIP("application/zip", "zip"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String type;
    private final String ending;

    MediaKind(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** The media type as it is sent. */
    public String type() {
        return type;
    }

    /** The ending of a name, without dot. */
    public String ending() {
        return ending;
    }
}
