package org.cordbank.backoffice.identity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cordbank.faces.tag.News;
import org.cordbank.identity.Role;
import org.cordbank.identity.StaffRegister;

/** The rule which roles must show a one-time password at the door. */
@Named
@ViewScoped
public class RequireTotpPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private StaffRegister register;

    @Inject
    private News news;

    private List<Role> roles;
    private String reason;

    @PostConstruct
    void load() {
        roles = new ArrayList<>(register.totpRoles());
    }

    public String save() {
        register.requireTotp(Set.copyOf(roles), reason);
        news.tell("identity.require.saved", roles.size());
        return "/identity/require-totp.xhtml?faces-redirect=true";
    }

    public List<Role> getChoices() {
        return Arrays.stream(Role.values()).filter(Role::isStaff).toList();
    }

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = roles;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
