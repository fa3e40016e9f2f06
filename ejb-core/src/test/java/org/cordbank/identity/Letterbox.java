package org.cordbank.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the mailed codes over the family's shoulder. */
@ApplicationScoped
public class Letterbox {
    private static final Map<String, String> MAILED = new ConcurrentHashMap<>();

    void mailed(@Observes CodeRequested news) {
        MAILED.put(news.email() + news.purpose(), news.code());
    }

    /** The newest sign-in code mailed to {@code email}. */
    public static String code(String email) {
        return MAILED.get(email + CodePurpose.SIGN_IN);
    }

    /** The newest code for signing a contract mailed to {@code email}. */
    public static String signingCode(String email) {
        return MAILED.get(email + CodePurpose.SIGN_CONTRACT);
    }
}
