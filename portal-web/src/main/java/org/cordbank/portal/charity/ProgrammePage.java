package org.cordbank.portal.charity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cordbank.charity.programmes.AwardTier;
import org.cordbank.charity.programmes.PartnerRow;
import org.cordbank.charity.programmes.ProgrammeDesk;
import org.cordbank.charity.programmes.ProgrammeRow;
import org.cordbank.charity.programmes.RequiredDocument;

/** One programme in full; an address that names none shows the first. Without a session. */
@Named
@RequestScoped
public class ProgrammePage {
    @Inject
    private ProgrammeDesk desk;

    private ProgrammeRow programme;

    @PostConstruct
    void load() {
        List<ProgrammeRow> all = desk.programmes(CharityPath.language());
        String asked = CharityPath.parameter("code");
        programme = all.stream()
                .filter(each -> each.code().equals(asked))
                .findFirst()
                .orElse(all.get(0));
    }

    public ProgrammeRow getProgramme() {
        return programme;
    }

    public List<AwardTier> getTiers() {
        return desk.tiers(programme.id(), CharityPath.language());
    }

    public List<RequiredDocument> getDocuments() {
        return desk.documents(programme.id(), CharityPath.language());
    }

    public List<PartnerRow> getPartners() {
        return desk.partners(programme.id(), CharityPath.language());
    }

    public boolean isOpen() {
        return desk.takesApplications(programme.code());
    }
}
