package org.cordbank.backoffice.collection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import org.cordbank.collection.CollectionLimits.Check;
import org.cordbank.collection.reception.Journey;
import org.cordbank.collection.reception.JourneyDesk;
import org.cordbank.faces.text.Wording;
import org.cordbank.unit.UnitSheaf;

/** A unit's way to the bank on the page about one unit. */
@Named
@RequestScoped
public class UnitCollectionPage {
    @Inject
    private JourneyDesk desk;

    private Journey read;
    private LoggerDrawing drawing;
    private Map<String, String> names;

    public Journey of(UnitSheaf sheaf) {
        if (read == null) {
            read = desk.of(sheaf);
        }
        return read;
    }

    /** Code and words of one of the eight checks. */
    public String name(String code) {
        if (names == null) {
            names = desk.checks().stream()
                    .collect(Collectors.toMap(Check::code, check -> check.code() + " " + check.name(Wording.locale())));
        }
        return names.getOrDefault(code, code);
    }

    public LoggerDrawing drawing(UnitSheaf sheaf) {
        if (drawing == null) {
            drawing = LoggerDrawing.of(of(sheaf).readings());
        }
        return drawing;
    }
}
