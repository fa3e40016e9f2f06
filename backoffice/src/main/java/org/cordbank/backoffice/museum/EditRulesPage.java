package org.cordbank.backoffice.museum;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.museum.opening.AgeBand;
import org.cordbank.museum.opening.OpeningDesk;
import org.cordbank.museum.opening.OpeningRules;
import org.cordbank.museum.opening.WriteRules;

/** The rules in force and before, and a new version that begins as a copy of the newest. */
@Named
@ViewScoped
public class EditRulesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OpeningDesk desk;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private final RulesForm form = new RulesForm();
    private final Map<String, Integer> ratios = new LinkedHashMap<>();
    private List<VisitorRuleForm> visitors = List.of();
    private transient List<OpeningRules> versions;

    @PostConstruct
    void copyTheNewest() {
        OpeningRules newest = getVersions().get(0);
        form.setWeekdays(newest.slots().stream()
                .map(slot -> slot.weekday().name())
                .distinct()
                .toArray(String[]::new));
        form.setTimes(newest.slots().stream()
                .map(slot -> slot.begins().toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" ")));
        form.setMinutes(newest.slots().get(0).minutes());
        form.setCapacity(newest.capacity());
        form.setLargestParty(newest.largestParty());
        form.setGroupFrom(newest.groupFrom());
        form.setGroupsMost(newest.groupsMost());
        form.setGuideHeads(newest.guideHeads());
        form.setLoneMinorAge(newest.loneMinorAge());
        visitors = newest.visitors().stream().map(VisitorRuleForm::of).toList();
        Arrays.stream(AgeBand.values())
                .forEach(band -> ratios.put(band.name(), newest.minorsPerAdult().get(band)));
    }

    public String write() {
        int version = desk.write(
                formKey.value(),
                new WriteRules(
                        form.getEffectiveFrom(),
                        Arrays.stream(form.getWeekdays())
                                .map(DayOfWeek::valueOf)
                                .collect(Collectors.toSet()),
                        form.getTimes(),
                        form.getMinutes(),
                        form.getCapacity(),
                        form.getLargestParty(),
                        form.getGroupFrom(),
                        form.getGroupsMost(),
                        form.getGuideHeads(),
                        form.getLoneMinorAge(),
                        visitors.stream().map(VisitorRuleForm::rule).toList(),
                        ratios.entrySet().stream()
                                .collect(Collectors.toMap(
                                        ratio -> AgeBand.valueOf(ratio.getKey()),
                                        ratio -> Integer.valueOf(String.valueOf(ratio.getValue())))),
                        form.getSource(),
                        form.getApprover()));
        news.tell("museum.rules.written", version, form.getEffectiveFrom());
        return "/museum/edit-rules.xhtml?faces-redirect=true";
    }

    public List<OpeningRules> getVersions() {
        if (versions == null) {
            versions = desk.versions();
        }
        return versions;
    }

    public DayOfWeek[] getWeekdays() {
        return DayOfWeek.values();
    }

    public AgeBand[] getBands() {
        return AgeBand.values();
    }

    public Map<String, Integer> getRatios() {
        return ratios;
    }

    public List<VisitorRuleForm> getVisitors() {
        return visitors;
    }

    public RulesForm getForm() {
        return form;
    }
}
