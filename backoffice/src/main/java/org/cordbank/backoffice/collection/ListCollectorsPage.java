package org.cordbank.backoffice.collection;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.collection.collectors.CertificateRow;
import org.cordbank.collection.collectors.CertifyCollector;
import org.cordbank.collection.collectors.CollectorRegister;
import org.cordbank.collection.collectors.RenewCertificate;
import org.cordbank.faces.tag.News;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;

/** The register of collectors' certificates. */
@Named
@ViewScoped // the rows on which a renewal was decided stay until it is sent
public class ListCollectorsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/collection/list-collectors.xhtml?faces-redirect=true";

    @Inject
    private CollectorRegister register;

    @Inject
    private CurrentActor actor;

    @Inject
    private News news;

    private ArrayList<CertificateRow> rows;
    private final CertificateForm fresh = new CertificateForm();
    private final CertificateForm change = new CertificateForm();

    @PostConstruct
    void load() {
        rows = new ArrayList<>(register.standing());
    }

    /** Enters a certificate. */
    public String certify() {
        register.certify(new CertifyCollector(
                fresh.getBadge(), fresh.getCertificateNo(), fresh.getValidFrom(), fresh.getValidTo()));
        news.tell("collection.collectors.certified", fresh.getCertificateNo());
        return AGAIN;
    }

    /** Puts a newer certificate in the place of the chosen one. */
    public String renew() {
        CertificateRow old = chosen();
        register.renew(new RenewCertificate(
                old.id(), old.version(), change.getCertificateNo(), change.getValidFrom(), change.getValidTo()));
        news.tell("collection.collectors.renewed", old.staffName());
        return AGAIN;
    }

    /** Takes the chosen certificate out of force. */
    public String suspend() {
        CertificateRow old = chosen();
        register.suspend(old.id(), old.version(), change.getReason());
        news.tell("collection.collectors.suspended", old.staffName());
        return AGAIN;
    }

    private CertificateRow chosen() {
        return rows.stream()
                .filter(row -> row.id() == change.getCertificateId())
                .findFirst()
                .orElseThrow();
    }

    public boolean isMayChange() {
        return actor.get().has(Role.TRAINING_OFFICER);
    }

    public List<CertificateRow> getRows() {
        return rows;
    }

    public CertificateForm getFresh() {
        return fresh;
    }

    public CertificateForm getChange() {
        return change;
    }
}
