package org.cordbank.faces.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.cordbank.faces.text.Wording;

/**
 * A state as icon, colour and words: {@code of} the enum constant (or its name, with {@code kind} such as
 * {@code UnitStatus}); {@code audience="family"} says it in a family's words.
 *
 * <p>Words: {@code <room>.<Enum>.<NAME>} (and {@code .family}) in the room's texts. Role and icon:
 * {@code status/<room>.properties} on the class path, {@code <Enum>.<NAME> = role icon}. Where a room says nothing, the
 * kit's own vocabulary answers.
 */
public class Status extends Tag {
    private static final String PLAIN = "neutral pi-circle";
    private static final Map<String, Properties> LOOKS = new ConcurrentHashMap<>();

    @Override
    protected void begin(Markup markup) throws IOException {
        Object of = attr("of");
        if (of == null || of.toString().isEmpty()) {
            return;
        }
        boolean family = "family".equals(string("audience"));
        String kind = string("kind", "");
        write(markup, look(of, kind), ownId(), string("text", words(of, kind, family)));
    }

    /** The state as it stands in a row, in the staff's words; nothing where there is none. */
    static void write(Markup markup, Object of) throws IOException {
        if (of != null) {
            write(markup, look(of, ""), null, words(of, "", false));
        }
    }

    private static void write(Markup markup, String look, String id, String words) throws IOException {
        String[] roleAndIcon = look.split(" ");
        markup.open("span", "cb-status cb-tone-" + roleAndIcon[0])
                .attr("id", id)
                .icon(roleAndIcon.length > 1 ? roleAndIcon[1] : null)
                .text(words)
                .close("span");
    }

    private static String words(Object of, String kind, boolean family) {
        return Optional.ofNullable(of instanceof Enum<?> constant ? Wording.constantKey(constant) : null)
                .flatMap(key -> worded(key, family))
                .or(() -> worded("kit.status." + kindAndName(of, kind), family))
                .or(() -> worded("kit.status." + name(of), family))
                .orElse(name(of));
    }

    private static Optional<String> worded(String key, boolean family) {
        Optional<String> staff = Wording.find(Wording.locale(), key);
        return family ? Wording.find(Wording.locale(), key + ".family").or(() -> staff) : staff;
    }

    private static String look(Object of, String kind) {
        String kindAndName = kindAndName(of, kind);
        if (of instanceof Enum<?> constant) {
            String own = looks(Wording.room(constant.getDeclaringClass())).getProperty(kindAndName);
            if (own != null) {
                return own;
            }
        }
        Properties kit = looks("kit");
        return kit.getProperty(kindAndName, kit.getProperty(name(of), PLAIN));
    }

    private static String kindAndName(Object of, String kind) {
        return (of instanceof Enum<?> constant ? constant.getDeclaringClass().getSimpleName() : kind) + "." + name(of);
    }

    private static String name(Object of) {
        return of instanceof Enum<?> constant ? constant.name() : of.toString();
    }

    private static Properties looks(String room) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return LOOKS.computeIfAbsent(room, wanted -> {
            Properties looks = new Properties();
            try (InputStream in = loader.getResourceAsStream("status/" + wanted + ".properties")) {
                if (in != null) {
                    looks.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
                return looks;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}
