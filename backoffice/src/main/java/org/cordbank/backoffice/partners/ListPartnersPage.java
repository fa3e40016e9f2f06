package org.cordbank.backoffice.partners;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cordbank.partners.CourierRow;
import org.cordbank.partners.HospitalRow;
import org.cordbank.partners.PartnerDesk;

/** Whom the bank works with: hospitals, where blood is collected or used, and couriers. */
@Named
@RequestScoped
public class ListPartnersPage {
    @Inject
    private PartnerDesk desk;

    private List<HospitalRow> hospitals;
    private List<CourierRow> couriers;

    @PostConstruct
    void load() {
        hospitals = desk.hospitals();
        couriers = desk.couriers();
    }

    public List<HospitalRow> getHospitals() {
        return hospitals;
    }

    public List<CourierRow> getCouriers() {
        return couriers;
    }
}
