package org.cordbank.portal.outreach;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.cordbank.outreach.Figure;
import org.cordbank.outreach.FigureCount;

/** Figures of the home page; shown only when they were counted, with the time of counting. */
@Named
@RequestScoped
public class FiguresPart {
    @Inject
    private FigureCount count;

    private List<Figure> all;

    @PostConstruct
    void load() {
        all = count.figures();
    }

    public List<Figure> getAll() {
        return all;
    }

    public Instant getCountedAt() {
        return all.isEmpty() ? null : all.get(0).countedAt();
    }
}
