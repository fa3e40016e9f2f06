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
        String kindAndName = kindAndName(of, string("kind", ""));
        String[] look = look(of, kindAndName).split(" ");
        markup.open("span", "cb-status cb-tone-" + look[0])
                .attr("id", ownId())
                .icon(look.length > 1 ? look[1] : null)
                .text(string("text", words(of, kindAndName, family)))
                .close("span");
    }

    /** A constant's state in staff's words; nothing where there is none. */
    static void write(Markup markup, Object constant) throws IOException {
        if (constant != null) {
            String kindAndName = kindAndName(constant, "");
            String[] look = look(constant, kindAndName).split(" ");
            markup.open("span", "cb-status cb-tone-" + look[0])
                    .icon(look.length > 1 ? look[1] : null)
                    .text(words(constant, kindAndName, false))
                    .close("span");
        }
    }

    private static String words(Object of, String kindAndName, boolean family) {
        return Optional.ofNullable(of instanceof Enum<?> constant ? Wording.constantKey(constant) : null)
                .flatMap(key -> worded(key, family))
                .or(() -> worded("kit.status." + kindAndName, family))
                .or(() -> worded("kit.status." + name(of), family))
                .orElse(name(of));
    }

    private static Optional<String> worded(String key, boolean family) {
        Optional<String> staff = Wording.find(Wording.locale(), key);
        return family ? Wording.find(Wording.locale(), key + ".family").or(() -> staff) : staff;
    }

    private static String look(Object of, String kindAndName) {
        if (of instanceof Enum<?> constant) {
            String own = looks(Wording.room(constant.getDeclaringClass())).getProperty(kindAndName);
            if (own != null) {
                return own;
            }
        }
        Properties kit = looks("kit");
        return kit.getProperty(kindAndName, kit.getProperty(name(of), PLAIN));
    }

    private static String kindAndName(Object of, String otherKind) {
        String kind =
                of instanceof Enum<?> constant ? constant.getDeclaringClass().getSimpleName() : otherKind;
        return kind + "." + name(of);
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
