package org.cordbank.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.cordbank.testing.InTheBank;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@RunAsClient
@DisplayName("The groups a door hands over reach the desks")
class GateIT {
    @ArquillianResource
    private URL bank;

    @Test
    void theDeskLetsTheRoleInAndKnowsThePerson() throws Exception {
        HttpResponse<String> answer = call("STORAGE_CUSTODIAN", "HTTP1");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("STORAGE_CUSTODIAN（化名）");
    }

    @Test
    void theDeskRefusesAnotherRole() throws Exception {
        assertThat(call("FINANCE", "HTTP2").statusCode()).isEqualTo(403);
    }

    @Test
    void theDeskRefusesAPasserBy() throws Exception {
        assertThat(call(null, "HTTP3").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> call(String role, String tag) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(bank + "depot?tag=" + tag));
        if (role != null) {
            request.header("X-Role", role);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
