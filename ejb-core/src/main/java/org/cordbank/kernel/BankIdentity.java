package org.cordbank.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * What the bank calls itself on papers, mails and pages. Read from {@code bank.properties}; every key can be overridden
 * by a system property {@code cordbank.bank.<key>}. Nothing here is a rule.
 */
@ApplicationScoped
public class BankIdentity {
    private final Properties file = new Properties();

    public BankIdentity() {
        try (Reader reader = new InputStreamReader(
                BankIdentity.class.getResourceAsStream("/bank.properties"), StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("bank.properties cannot be read", unreadable);
        }
    }

    /** Full name of the bank in the reader's language. */
    public String name(Locale locale) {
        return value("name", locale);
    }

    /** Words and number of the licence, as printed on papers. */
    public String licence(Locale locale) {
        return value("licence", locale);
    }

    public String address(Locale locale) {
        return value("address", locale);
    }

    /** Bank and number of the account families pay to. */
    public String account(Locale locale) {
        return value("account", locale);
    }

    /** Telephone of the bank as people dial it. */
    public String phone() {
        return value("phone");
    }

    /** Address of the public portal without a slash at its end; QR codes and mails point below it. */
    public String publicUrl() {
        return value("publicUrl").replaceAll("/+$", "");
    }

    private String value(String key, Locale locale) {
        return value(key + (locale.getLanguage().equals("zh") ? ".zh" : ".en"));
    }

    private String value(String key) {
        String value = System.getProperty("cordbank.bank." + key, file.getProperty(key));
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("bank.properties lacks " + key);
        }
        return value.strip();
    }
}
