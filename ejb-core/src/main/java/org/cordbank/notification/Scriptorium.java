package org.cordbank.notification;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cordbank.kernel.BankIdentity;

/**
 * Writes letters. A template is plain text: subject, an empty line, paragraphs; {@code # } begins what is to be read
 * first (a code), {@code > label | address} a link. The HTML part is laid out from the same paragraphs, every value
 * escaped, so the two parts never say different things.
 */
@ApplicationScoped
class Scriptorium {
    private final Configuration templates = configuration();

    @Inject
    private BankIdentity bank;

    protected Scriptorium() {}

    Scriptorium(BankIdentity bank) {
        this.bank = bank;
    }

    /** A paragraph as the layout sees it; {@code look} is text, first or link. */
    public record Paragraph(String look, String text, String url) {}

    WrittenLetter write(Letter letter) {
        boolean chinese = letter.locale().getLanguage().equals("zh");
        Locale locale = chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        Map<String, Object> model = new HashMap<>();
        letter.values().forEach((name, value) -> model.put(name, flat(value)));
        model.put("bank", bank.name(locale));
        model.put("phone", bank.phone());
        model.put("address", bank.address(locale));
        String[] parts = process((chinese ? "zh_CN/" : "en/") + letter.kind().template() + ".ftl", model)
                .strip()
                .split("\\R\\s*\\R");
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            paragraphs.add(paragraph(flat(parts[i])));
        }
        model.put("subject", parts[0].strip());
        model.put("paragraphs", paragraphs);
        model.put("lang", chinese ? "zh-CN" : "en");
        return new WrittenLetter(parts[0].strip(), process("layout.ftl", model), process("layout.ftlh", model));
    }

    private static Paragraph paragraph(String text) {
        if (text.startsWith("# ")) {
            return new Paragraph("first", text.substring(2), "");
        }
        int bar = text.lastIndexOf(" | ");
        if (text.startsWith("> ") && bar > 0) {
            return new Paragraph("link", text.substring(2, bar).strip(), url(text.substring(bar + 3)));
        }
        return new Paragraph("text", text, "");
    }

    private static String url(String address) {
        String url = address.strip();
        if (!url.matches("https?://\\S+")) {
            throw new IllegalArgumentException("A letter links to web addresses only, not to " + url);
        }
        return url;
    }

    /** One line: neither a header nor a paragraph can be smuggled in by a value. */
    private static String flat(String value) {
        return value.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    private String process(String name, Map<String, Object> model) {
        try {
            StringWriter out = new StringWriter();
            templates.getTemplate(name).process(model, out);
            return out.toString();
        } catch (TemplateException wrong) {
            throw new IllegalStateException("The letter template " + name + " lacks a value", wrong);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(Scriptorium.class, "/mails");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocalizedLookup(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }
}
