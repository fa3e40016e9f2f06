package org.cordbank.portal.outreach;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How the interface answers: with an entity tag over the content, so that who has it already is told so. */
final class Answer {
    private static final int SECONDS_FRESH = 30;
    private static final int TAG_LENGTH = 32;

    private Answer() {}

    static Response of(Request request, String type, String content) {
        EntityTag tag = new EntityTag(digest(content));
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = same == null ? Response.ok(content, type + ";charset=UTF-8") : same;
        CacheControl fresh = new CacheControl();
        fresh.setMaxAge(SECONDS_FRESH);
        return answer.tag(tag)
                .cacheControl(fresh)
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }

    /** A refusal as a problem document (RFC 9457). */
    static Response problem(int status, String title, String detail) {
        JsonObject problem = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .build();
        return Response.status(status)
                .type("application/problem+json;charset=UTF-8")
                .header("Access-Control-Allow-Origin", "*")
                .entity(problem.toString())
                .build();
    }

    private static String digest(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, TAG_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
