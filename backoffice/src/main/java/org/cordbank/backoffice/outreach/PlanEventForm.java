package org.cordbank.backoffice.outreach;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import org.cordbank.kernel.BankClock;
import org.cordbank.outreach.events.EventKind;
import org.cordbank.outreach.events.PlanEvent;

/** An event as staff fill it in; times are China time. */
public class PlanEventForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private EventKind kind;

    private String titleZh;
    private String titleEn;
    private String bodyZh;
    private String bodyEn;
    private String placeZh;
    private String placeEn;

    @NotNull
    private LocalDateTime begins;

    @NotNull
    private LocalDateTime ends;

    @NotNull
    private Integer capacity = 0;

    private String streamUrl;

    void show(PlanEvent plan) {
        kind = plan.kind();
        titleZh = plan.titleZh();
        titleEn = plan.titleEn();
        bodyZh = plan.bodyZh();
        bodyEn = plan.bodyEn();
        placeZh = plan.placeZh();
        placeEn = plan.placeEn();
        begins = LocalDateTime.ofInstant(plan.begins(), BankClock.ZONE);
        ends = LocalDateTime.ofInstant(plan.ends(), BankClock.ZONE);
        capacity = plan.capacity();
        streamUrl = plan.streamUrl();
    }

    PlanEvent plan() {
        return new PlanEvent(
                kind, titleZh, titleEn, bodyZh, bodyEn, placeZh, placeEn, at(begins), at(ends), capacity, streamUrl);
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(BankClock.ZONE).toInstant();
    }

    public EventKind getKind() {
        return kind;
    }

    public void setKind(EventKind kind) {
        this.kind = kind;
    }

    public String getTitleZh() {
        return titleZh;
    }

    public void setTitleZh(String titleZh) {
        this.titleZh = titleZh;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getBodyZh() {
        return bodyZh;
    }

    public void setBodyZh(String bodyZh) {
        this.bodyZh = bodyZh;
    }

    public String getBodyEn() {
        return bodyEn;
    }

    public void setBodyEn(String bodyEn) {
        this.bodyEn = bodyEn;
    }

    public String getPlaceZh() {
        return placeZh;
    }

    public void setPlaceZh(String placeZh) {
        this.placeZh = placeZh;
    }

    public String getPlaceEn() {
        return placeEn;
    }

    public void setPlaceEn(String placeEn) {
        this.placeEn = placeEn;
    }

    public LocalDateTime getBegins() {
        return begins;
    }

    public void setBegins(LocalDateTime begins) {
        this.begins = begins;
    }

    public LocalDateTime getEnds() {
        return ends;
    }

    public void setEnds(LocalDateTime ends) {
        this.ends = ends;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public String getStreamUrl() {
        return streamUrl;
    }

    public void setStreamUrl(String streamUrl) {
        this.streamUrl = streamUrl;
    }
}
