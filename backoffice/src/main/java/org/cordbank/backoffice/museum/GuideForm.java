package org.cordbank.backoffice.museum;

import java.io.Serializable;
import org.cordbank.museum.guides.GuideSkill;

/** A guide as typed. */
public class GuideForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private long id;
    private int version;
    private String name;
    private String[] languages;
    private GuideSkill[] skills;
    private boolean active;

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String[] getLanguages() {
        return languages;
    }

    public void setLanguages(String[] languages) {
        this.languages = languages;
    }

    public GuideSkill[] getSkills() {
        return skills;
    }

    public void setSkills(GuideSkill[] skills) {
        this.skills = skills;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
