package org.cordbank.launcher.demo;

import java.util.List;

/** The eight checks at the bank's door, and which of them a reason to set a unit aside fails. */
final class ReceptionChecks {
    static final List<String> CODES =
            List.of("REC-01", "REC-02", "REC-03", "REC-04", "REC-05", "REC-06", "REC-07", "REC-08");

    private ReceptionChecks() {}

    /** The check that failed; null when the unit passed all. */
    static String failed(Fate fate) {
        return switch (fate) {
            case TEMPERATURE -> "REC-02";
            case IDENTITY -> "REC-04";
            case LEAK, CLOT, HAEMOLYSIS -> "REC-05";
            case LOW_VOLUME -> "REC-06";
            case TOO_LATE -> "REC-07";
            case DOCUMENTS -> "REC-08";
            default -> null;
        };
    }

    static String note(Fate fate) {
        return switch (fate) {
            case TEMPERATURE -> "运输温度超限";
            case IDENTITY -> "表单号码与袋签不一致";
            case LEAK -> "袋口渗漏";
            case CLOT -> "大凝块";
            case HAEMOLYSIS -> "严重溶血";
            case LOW_VOLUME -> "净体积不足";
            case TOO_LATE -> "超过时限";
            case DOCUMENTS -> "缺采集表，已向医院补要";
            default -> "";
        };
    }
}
