package org.cordbank.backoffice.quality;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.identity.StaffRegister;
import org.cordbank.identity.StaffRow;
import org.cordbank.quality.GrantQualification;
import org.cordbank.quality.QualityRegister;
import org.cordbank.quality.Skill;

/** A new qualification of a member of staff. */
@Named
@ViewScoped
public class GrantQualificationPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_PEOPLE = 1000;

    @Inject
    private QualityRegister register;

    @Inject
    private StaffRegister staff;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private final GrantQualificationForm form = new GrantQualificationForm();

    public String grant() {
        StaffRow person = getPeople().stream()
                .filter(row -> row.id() == form.getStaffId())
                .findFirst()
                .orElseThrow();
        register.grant(
                formKey.value(),
                new GrantQualification(
                        person.id(),
                        person.printedName(),
                        form.getSkill().name(),
                        form.getFrom(),
                        form.getTo(),
                        form.getCertificateNo().strip()));
        news.tell("quality.entered", person.printedName());
        return "/quality/list-lots.xhtml?faces-redirect=true";
    }

    public List<StaffRow> getPeople() {
        return staff.after("", MOST_PEOPLE).stream().filter(StaffRow::active).toList();
    }

    public Skill[] getSkills() {
        return Skill.values();
    }

    public GrantQualificationForm getForm() {
        return form;
    }
}
