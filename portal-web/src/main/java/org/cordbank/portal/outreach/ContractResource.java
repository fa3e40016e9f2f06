package org.cordbank.portal.outreach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The description of the interface, in OpenAPI. */
@Path("/openapi.yaml")
@RequestScoped
public class ContractResource {
    @Context
    private Request request;

    @GET
    public Response read() throws IOException {
        try (InputStream file = ContractResource.class.getResourceAsStream("/openapi.yaml")) {
            return Answer.of(request, "application/yaml", new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
