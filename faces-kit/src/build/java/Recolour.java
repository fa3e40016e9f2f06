import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Makes the bank's PrimeFaces theme at build time: takes the free saga-blue theme out of the PrimeFaces artifact and
 * replaces its fixed colours by the bank's tokens, so that one file serves light and dark. What the tables below do not
 * know stays as it was and is listed in a report, which a test counts: an upgrade that brings new colours fails there.
 *
 * <p>Also writes {@code auto.css}: the dark tokens for a reader whose system is dark, so that they stand once in the
 * source.
 *
 * <p>Arguments: PrimeFaces jar, tokens.css, output folder of web resources, report file.
 */
final class Recolour {
    private static final String SOURCE = "META-INF/resources/primefaces-saga-blue/theme.css";
    private static final Pattern RULE = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern DECLARATION = Pattern.compile("(?<=[{;])([a-zA-Z-]+):([^;{}]+)");
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{3,8}\\b");

    private static final Map<String, String> FILL = table(
            "#fff surface #ffffff surface #f8f9fa paper #f8f8f8 paper #e9ecef sunken #dee2e6 line #ced4da line-strong"
                    + " #2196f3 brand #e3f2fd brand-soft #f44336 bad-solid #d32f2f bad-solid #689f38 ok-solid"
                    + " #0288d1 info-solid #fbc02d warn-solid #607d8b neutral-solid #9c27b0 qua-solid #495057 ink"
                    + " #6c757d ink-3 #b3e5fc info-bg #ffecb3 warn-bg #ffcdd2 bad-bg #212529 ink");
    private static final Map<String, String> TEXT = table(
            "#fff on-solid #ffffff on-solid #495057 ink #212529 on-solid #6c757d ink-3 #2196f3 brand #607d8b ink-2"
                    + " #f44336 bad #d32f2f bad #689f38 ok #0288d1 info #fbc02d warn #9c27b0 qua #01579b info"
                    + " #7f6003 warn #b71c1c bad #252529 ink #adb5bd ink-3 #ced4da ink-3");
    private static final Map<String, String> EDGE = table(
            "#ced4da line-strong #dee2e6 line #e9ecef line #2196f3 brand #f44336 bad-ln #ef5350 bad-ln #03a9f4 info-ln"
                    + " #ffc107 warn-ln #fff surface #ffffff surface #6c757d line-strong #f8f9fa line");
    private static final Map<String, String> COMPUTED = Map.of(
            "rgb(166.2,213,250.2)", "focus",
            "rgb(12.7384615385,136.9384615385,235.6615384615)", "brand-hover",
            "rgb(11.3230769231,121.7230769231,209.4769230769)", "brand-active");

    private final Map<String, Integer> unmapped = new TreeMap<>();
    private int mapped;

    private Recolour() {}

    public static void main(String[] args) throws IOException {
        Path resources = Path.of(args[2]);
        String tokens = Files.readString(Path.of(args[1]));
        Recolour recolour = new Recolour();
        write(resources.resolve("primefaces-bank/theme.css"), recolour.theme(read(args[0])));
        write(resources.resolve("kit/auto.css"), darkForDarkSystems(tokens));
        write(Path.of(args[3]), recolour.report());
    }

    private static String read(String jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar);
                InputStream css = zip.getInputStream(zip.getEntry(SOURCE))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private String theme(String css) {
        return RULE.matcher(css).replaceAll(rule -> Matcher.quoteReplacement(
                DECLARATION.matcher(rule.group()).replaceAll(one -> Matcher.quoteReplacement(declaration(one.group(1), one.group(2))))));
    }

    private String declaration(String property, String value) {
        if (property.startsWith("--")) {
            return property + ":" + value;
        }
        Map<String, String> tokens = tokensFor(property);
        String recoloured = HEX.matcher(value).replaceAll(hex -> Matcher.quoteReplacement(colour(property, hex.group(), tokens)));
        for (Map.Entry<String, String> computed : COMPUTED.entrySet()) {
            if (recoloured.contains(computed.getKey())) {
                mapped++;
                recoloured = recoloured.replace(computed.getKey(), token(computed.getValue()));
            }
        }
        return property + ":" + recoloured;
    }

    private static Map<String, String> tokensFor(String property) {
        return switch (property) {
            case "color", "fill", "caret-color", "-webkit-text-fill-color" -> TEXT;
            case "outline", "outline-color", "stroke", "box-shadow" -> EDGE;
            default -> property.contains("border") ? EDGE : FILL;
        };
    }

    private String colour(String property, String hex, Map<String, String> tokens) {
        String token = tokens.get(hex.toLowerCase(java.util.Locale.ROOT));
        if (token == null) {
            unmapped.merge(property + " " + hex.toLowerCase(java.util.Locale.ROOT), 1, Integer::sum);
            return hex;
        }
        mapped++;
        return token(token);
    }

    private String report() {
        StringBuilder report = new StringBuilder("mapped " + mapped + "\nunmapped "
                + unmapped.values().stream().mapToInt(Integer::intValue).sum() + "\n");
        unmapped.forEach((what, times) -> report.append(what).append(" x").append(times).append('\n'));
        return report.toString();
    }

    private static String darkForDarkSystems(String tokens) {
        Matcher dark = Pattern.compile("\\[data-theme=\"?dark\"?\\]\\s*\\{([^}]*)\\}").matcher(tokens);
        if (!dark.find()) {
            throw new IllegalStateException("tokens.css has no dark block");
        }
        return "@media (prefers-color-scheme: dark) {\n[data-theme=\"auto\"] {" + dark.group(1) + "}\n}\n";
    }

    private static String token(String name) {
        return "var(--" + name + ")";
    }

    private static Map<String, String> table(String pairs) {
        String[] words = pairs.split(" ");
        Map<String, String> table = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            table.put(words[i], words[i + 1]);
        }
        return table;
    }
}
