package org.cordbank.launcher.demo;

import java.util.List;
import java.util.Map;

/** Deviations about the units and the verdicts on them. */
final class QualityPart implements DemoPart {
    @Override
    public Map<String, Integer> numbers() {
        return Map.of("quality_deviations_seq", Incident.MOST, "quality_deviation_numbers_seq", Incident.MOST);
    }

    @Override
    public List<Sheet> sheets(World world) {
        return List.of(
                Sheet.ofLives(
                        "quality_deviations",
                        "id,version,number,category,critical,subject_type,subject_id,title,description,state,opened_at,"
                                + "opened_by,opened_by_name,disposition,disposed_at,disposed_by,disposed_by_name,"
                                + "disposition_reason",
                        QualityPart::deviations),
                Sheet.ofLives(
                        "quality_dispositions",
                        "deviation_id,seq,disposition,reason,given_at,given_by,given_by_name,director",
                        QualityPart::dispositions));
    }

    private static void deviations(Life life, Row row) {
        for (Incident incident : Incident.of(life)) {
            boolean given = incident.disposition() != null;
            boolean agreed = incident.critical() && incident.closed();
            Person by = given ? incident.decider() : null;
            row.with(incident.id())
                    .with(given ? agreed ? 3 : 2 : 1)
                    .raw(incident.number())
                    .raw(incident.category());
            row.with(incident.critical()).raw("unit").with(life.unitId()).with(incident.title());
            row.with(incident.description())
                    .raw(incident.state())
                    .at(incident.opened())
                    .who(incident.by());
            row.with(incident.disposition()).at(given ? agreed ? incident.director() : incident.qa() : 0);
            row.orNone(given ? by.id() : 0)
                    .with(given ? by.name() : null)
                    .with(given ? incident.reason() : null)
                    .end();
        }
    }

    private static void dispositions(Life life, Row row) {
        for (Incident incident : Incident.of(life)) {
            if (life.reaches(incident.qa())) {
                verdict(row, incident, 1, incident.qa(), incident.quality(), false);
            }
            if (incident.critical() && life.reaches(incident.director())) {
                verdict(row, incident, 2, incident.director(), incident.medical(), true);
            }
        }
    }

    private static void verdict(Row row, Incident incident, int seq, long at, Person by, boolean director) {
        row.with(incident.id())
                .with(seq)
                .raw(incident.disposition())
                .with(incident.reason())
                .at(at)
                .who(by);
        row.with(director).end();
    }
}
