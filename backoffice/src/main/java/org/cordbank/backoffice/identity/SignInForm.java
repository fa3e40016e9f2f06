package org.cordbank.backoffice.identity;

import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;

/** What is typed at the door. */
public class SignInForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    private String login;

    @NotBlank
    private String password;

    private String totp;

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTotp() {
        return totp;
    }

    public void setTotp(String totp) {
        this.totp = totp;
    }
}
