package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

/** The training officer's desk, where a collector's certificate is given and taken. */
final class Training {
    private Training() {}

    /** Takes the sample collector's certificate away for now. */
    static void suspendsTheCollector() {
        try (Desk desk = Desk.of("training")) {
            desk.open("/collection/list-collectors.xhtml");
            desk.sheet("suspending").chooseFirst("bad").put("why", "等待年度复训").send("suspend");
            assertThat(desk.refused()).isEmpty();
        }
    }

    /** Gives the collector a certificate again, from today. */
    static void certifiesTheCollector() {
        try (Desk desk = Desk.of("training")) {
            desk.open("/collection/list-collectors.xhtml");
            desk.sheet("renewing")
                    .chooseFirst("old")
                    .put("newNumber", "示例-采集-" + BankTime.now().getEpochSecond())
                    .put("newFrom", BankTime.today().toString())
                    .put("newTo", BankTime.today().plusYears(1).toString())
                    .send("renew");
            assertThat(desk.refused()).isEmpty();
        }
    }
}
