package org.cordbank.backoffice.collection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.cordbank.collection.reception.Journey;
import org.cordbank.collection.reception.JourneyDesk;
import org.cordbank.faces.text.Wording;

/** A unit's way to the bank on the page about one unit. */
@Named
@RequestScoped
public class UnitCollectionPage {
    @Inject
    private JourneyDesk desk;

    private final Map<Long, Journey> read = new HashMap<>();

    public Journey of(long unitId) {
        return read.computeIfAbsent(unitId, desk::of);
    }

    /** Code and words of one of the eight checks. */
    public String name(String code) {
        return desk.checks().stream()
                .filter(check -> check.code().equals(code))
                .map(check -> code + " " + check.name(Wording.locale()))
                .findFirst()
                .orElse(code);
    }

    public LoggerDrawing drawing(long unitId) {
        return LoggerDrawing.of(of(unitId).readings());
    }
}
