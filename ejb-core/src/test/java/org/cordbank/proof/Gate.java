package org.cordbank.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.cordbank.identity.Role;
import org.cordbank.testing.AsRole;

/** Names the caller the way a face's door does, but believes a header; only the proof room has such a gate. */
@ApplicationScoped
public class Gate implements HttpAuthenticationMechanism {
    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String role = request.getHeader("X-Role");
        return role == null
                ? context.doNothing()
                : context.notifyContainerAboutLogin(
                        AsRole.someone(Role.valueOf(role)).principalName(), Set.of(role));
    }
}
