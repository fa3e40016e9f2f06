package org.cordbank.portal.charity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cordbank.charity.programmes.ProgrammeDesk;
import org.cordbank.charity.programmes.ProgrammeRow;

/** What the charity fund is and how one asks for aid; without a session. */
@Named
@RequestScoped
public class ProgrammesPage {
    @Inject
    private ProgrammeDesk desk;

    private List<ProgrammeRow> programmes;

    @PostConstruct
    void load() {
        programmes = desk.programmes(CharityPath.language());
    }

    public List<ProgrammeRow> getProgrammes() {
        return programmes;
    }

    /** A setting of the charity's course, in days. */
    public int days(String rule) {
        return desk.rule(rule);
    }
}
