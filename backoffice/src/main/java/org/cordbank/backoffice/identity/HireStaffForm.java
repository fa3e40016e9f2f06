package org.cordbank.backoffice.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.identity.Role;

/** What the security admin types about a new person. */
public class HireStaffForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Pattern(regexp = "[A-Za-z0-9.-]{3,60}")
    private String login;

    @NotBlank
    @Size(max = 100)
    private String printedName;

    @NotBlank
    private String password;

    @NotBlank
    @Pattern(regexp = "[A-Z0-9-]{3,20}")
    private String badge;

    @NotBlank
    private String pin;

    @NotEmpty
    private List<Role> roles = new ArrayList<>();

    private Long hospital;
    private Long courier;

    /** Where somebody from outside the bank works: a collector's hospital, a courier's company; null for our own. */
    Long partner() {
        if (roles.contains(Role.COLLECTOR)) {
            return hospital;
        }
        return roles.contains(Role.COURIER) ? courier : null;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPrintedName() {
        return printedName;
    }

    public void setPrintedName(String printedName) {
        this.printedName = printedName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getBadge() {
        return badge;
    }

    public void setBadge(String badge) {
        this.badge = badge;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }

    public Long getHospital() {
        return hospital;
    }

    public void setHospital(Long hospital) {
        this.hospital = hospital;
    }

    public Long getCourier() {
        return courier;
    }

    public void setCourier(Long courier) {
        this.courier = courier;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = roles;
    }
}
