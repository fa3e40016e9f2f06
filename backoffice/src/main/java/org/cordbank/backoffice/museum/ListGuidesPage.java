package org.cordbank.backoffice.museum;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.museum.guides.GuideDesk;
import org.cordbank.museum.guides.GuideRow;
import org.cordbank.museum.guides.GuideSkill;
import org.cordbank.museum.guides.RosterLine;

/** Guides and their roster. */
@Named
@ViewScoped
public class ListGuidesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;

    @Inject
    private GuideDesk desk;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private final GuideForm form = new GuideForm();
    private final RosterForm duty = new RosterForm();
    private transient List<GuideRow> guides;
    private transient List<RosterLine> lines;
    private Long edit;

    /** Puts the guide of the address into the form; a new one otherwise. */
    public void open() {
        form.setActive(true);
        form.setLanguages(new String[] {"zh"});
        getGuides().stream().filter(guide -> edit != null && guide.id() == edit).forEach(guide -> {
            form.setId(guide.id());
            form.setVersion(guide.version());
            form.setName(guide.name());
            form.setLanguages(guide.languages().toArray(String[]::new));
            form.setSkills(guide.skills().toArray(GuideSkill[]::new));
            form.setActive(guide.active());
        });
    }

    public String keep() {
        GuideSkill[] skills = form.getSkills() == null ? new GuideSkill[0] : form.getSkills();
        desk.keep(
                formKey.value(),
                new GuideRow(
                        form.getId(),
                        form.getVersion(),
                        form.getName(),
                        Set.of(form.getLanguages()),
                        Set.of(skills),
                        form.isActive()));
        news.tell("museum.guide.kept", form.getName());
        return "/museum/list-guides.xhtml?faces-redirect=true";
    }

    public String roster() {
        boolean away = duty.getWeekday() == 0;
        desk.roster(
                formKey.value(),
                new RosterLine(
                        0,
                        duty.getGuide(),
                        duty.getWeekday(),
                        away ? null : duty.getBegins(),
                        away ? null : duty.getEnds(),
                        duty.getFromDay(),
                        duty.getToDay(),
                        duty.getNote() == null ? "" : duty.getNote()));
        news.tell("museum.roster.kept");
        return "/museum/list-guides.xhtml?faces-redirect=true";
    }

    /** Read once for each answer: the view asks for it row by row. */
    public List<GuideRow> getGuides() {
        if (guides == null) {
            guides = desk.guides();
        }
        return guides;
    }

    /** Roster lines in the order of guides. */
    public List<RosterLine> getRoster() {
        if (lines == null) {
            lines = desk.roster().stream()
                    .sorted(Comparator.comparing(line -> nameOf(line.guideId())))
                    .toList();
        }
        return lines;
    }

    public String nameOf(long guideId) {
        return getGuides().stream()
                .filter(guide -> guide.id() == guideId)
                .map(GuideRow::name)
                .findFirst()
                .orElse("");
    }

    public List<Integer> getWeekdays() {
        return IntStream.rangeClosed(1, WEEK).boxed().toList();
    }

    public List<GuideSkill> getSkills() {
        return Arrays.asList(GuideSkill.values());
    }

    public GuideForm getForm() {
        return form;
    }

    public RosterForm getDuty() {
        return duty;
    }

    public Long getEdit() {
        return edit;
    }

    public void setEdit(Long edit) {
        this.edit = edit;
    }
}
