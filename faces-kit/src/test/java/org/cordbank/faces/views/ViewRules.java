package org.cordbank.faces.views;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads every view, bundle and menu file of one face and lists what breaks the rules: no style or handler in a view, no
 * binding, no form in a form, short expressions, inputs through the kit's tags, no literal word, a bean for each page and
 * a page for each bean, both languages complete, every key and every menu line real.
 */
public final class ViewRules {
    static final int LONGEST_EXPRESSION = 80;

    private static final String KIT = "http://cordbank.org/kit";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final Set<String> HTML = Set.of("jakarta.faces.html", "http://xmlns.jcp.org/jsf/html");
    private static final Set<String> PRIME = Set.of("primefaces", "http://primefaces.org/ui");
    private static final Set<String> CORE = Set.of(
            "jakarta.faces.core",
            "http://xmlns.jcp.org/jsf/core",
            "jakarta.faces.facelets",
            "http://xmlns.jcp.org/jsf/facelets");
    private static final Set<String> WORDED = Set.of(
            "label",
            "hint",
            "title",
            "caption",
            "empty",
            "prompt",
            "placeholder",
            "alt",
            "aria-label",
            "itemLabel",
            "text",
            "describe",
            "sentence",
            "meaning",
            "accepted");
    private static final Set<String> VALUED =
            Set.of("button", "link", "fact", "outputText", "commandButton", "outputLabel");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern KEY = Pattern.compile("text(?:\\.of\\(|\\[)\\s*'([^']+)'\\s*[,\\])]");
    private static final Pattern GIVEN_NAME = Pattern.compile("@Named\\(\"(\\w+)\"\\)");
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}\\p{IsLatin}]");

    private final Path webapp;
    private final Path pages;
    private final List<Path> textFolders;
    private final List<String> broken = new ArrayList<>();
    private Set<String> keys;

    private ViewRules(Path module, String basePackage) {

        this.webapp = module.resolve("src/main/webapp");
        this.pages = module.resolve("src/main/java").resolve(basePackage.replace('.', '/'));
        this.textFolders = List.of(
                module.resolve("src/main/resources/texts"),
                module.resolve("../ejb-core/src/main/resources/texts"),
                module.resolve("../faces-kit/src/main/resources/texts"));
    }

    /** What breaks the rules in this module, in words; empty when nothing does. */
    public static List<String> check(Path module, String basePackage) throws IOException {
        ViewRules rules = new ViewRules(module.toAbsolutePath().normalize(), basePackage);
        rules.keys = rules.allKeys();
        for (Path view : files(rules.webapp, ".xhtml")) {
            rules.view(view);
        }
        Set<String> names = new TreeSet<>();
        for (Path bean : files(rules.pages, "Page.java")) {
            rules.bean(bean);
            if (!names.add(nameOf(bean))) {
                rules.broken.add(rules.pages.relativize(bean) + ": another room has a bean of this name");
            }
        }
        rules.bundles(rules.textFolders.get(0));
        for (Path menu : files(rules.webapp.resolve("WEB-INF/nav"), ".nav")) {
            rules.menu(menu);
        }
        return rules.broken;
    }

    private void view(Path file) throws IOException {
        String name = webapp.relativize(file).toString().replace('\\', '/');
        try {
            walk(name, parser().parse(file.toFile()).getDocumentElement(), false, false);
        } catch (SAXException malformed) {
            broken.add(name + ": " + malformed.getMessage());
        }
        Matcher used = KEY.matcher(Files.readString(file));
        while (used.find()) {
            if (!keys.contains(used.group(1)) && !used.group(1).endsWith(".")) {
                broken.add(name + ": no text " + used.group(1));
            }
        }
        if (!name.startsWith("WEB-INF/") && !name.equals("index.xhtml")) {
            partner(name);
        }
    }

    private void partner(String view) throws IOException {
        Path bean = beanOf(view);
        boolean inRoom = view.contains("/");
        boolean there = inRoom
                ? Files.exists(pages.resolve(bean))
                : files(pages, "/" + bean).size() == 1;
        if (!there) {
            broken.add(view + ": no bean " + bean);
        }
    }

    private static Path beanOf(String view) {
        int slash = view.lastIndexOf('/');
        String page = view.substring(slash + 1).replace(".xhtml", "");
        String name = Arrays.stream(page.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return Path.of(view.substring(0, Math.max(slash, 0)), name + "Page.java");
    }

    private void bean(Path file) {
        Path room = pages.relativize(file).getParent();
        String page = file.getFileName().toString().replace("Page.java", "").replaceAll("(?<=.)([A-Z])", "-$1");
        String view = page.toLowerCase(java.util.Locale.ROOT) + ".xhtml";
        Path inRoom = room == null ? Path.of(view) : room.resolve(view);
        boolean there = Files.exists(webapp.resolve(inRoom))
                || Files.exists(webapp.resolve("WEB-INF").resolve(inRoom))
                || Files.exists(webapp.resolve(view));
        if (!there) {
            broken.add(pages.relativize(file) + ": no view " + inRoom);
        }
    }

    /** The name views call it by: the one it is given, or else that of its class. */
    private static String nameOf(Path bean) throws IOException {
        Matcher given = GIVEN_NAME.matcher(Files.readString(bean));
        return given.find() ? given.group(1) : bean.getFileName().toString().replace(".java", "");
    }

    private void walk(String view, Element element, boolean inForm, boolean inField) {
        String tag = element.getLocalName();
        String namespace = String.valueOf(element.getNamespaceURI());
        boolean form = "form".equals(tag);
        boolean field =
                inField || KIT.equals(namespace) && Set.of("field", "fieldBox").contains(tag);
        if (form && inForm) {
            broken.add(view + ": a form in a form");
        }
        if (isInput(namespace, tag) && !inField) {
            broken.add(view + ": " + element.getNodeName() + " outside cb:field");
        }
        attributes(view, element, namespace, tag);
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element inner) {
                walk(view, inner, inForm || form, field);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                words(view, element.getNodeName(), child.getNodeValue());
            }
        }
    }

    private static boolean isInput(String namespace, String tag) {
        boolean plain = XHTML.equals(namespace)
                && Set.of("input", "select", "textarea", "button").contains(tag);
        boolean faces = HTML.contains(namespace)
                && (tag.startsWith("input") && !"inputHidden".equals(tag)
                        || tag.startsWith("select")
                        || tag.startsWith("command"));
        boolean prime = PRIME.contains(namespace)
                && (tag.startsWith("input")
                        || tag.startsWith("select")
                        || Set.of(
                                        "datePicker",
                                        "autoComplete",
                                        "spinner",
                                        "password",
                                        "rating",
                                        "toggleSwitch",
                                        "signature",
                                        "fileUpload")
                                .contains(tag));
        return plain || faces || prime;
    }

    private void attributes(String view, Element element, String namespace, String tag) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String name = attribute.getName();
            if ("style".equals(name) && !KIT.equals(namespace) || name.matches("on[a-z]+")) {
                broken.add(view + ": " + name + " on " + element.getNodeName());
            }
            if ("var".equals(name)
                    && Set.of("session", "request", "param", "view", "application")
                            .contains(attribute.getValue())) {
                broken.add(view + ": var is a word of the language's own: " + attribute.getValue());
            }
            if ("binding".equals(name)) {
                broken.add(view + ": binding on " + element.getNodeName());
            }
            expressions(view, attribute.getValue());
            boolean worded = WORDED.contains(name) && !CORE.contains(namespace)
                    || "itemLabel".equals(name)
                    || "value".equals(name) && VALUED.contains(tag);
            if (worded) {
                words(view, element.getNodeName() + " " + name, attribute.getValue());
            }
        }
    }

    private void words(String view, String where, String text) {
        expressions(view, text);
        String literal = EXPRESSION.matcher(text).replaceAll("");
        if (WORD.matcher(literal).find()) {
            broken.add(view + ": literal words in " + where + ": " + literal.strip());
        }
    }

    private void expressions(String view, String text) {
        Matcher found = EXPRESSION.matcher(text);
        while (found.find()) {
            // A quoted key is a name, not logic.
            if (found.group().replaceAll("'[^']*'", "''").length() > LONGEST_EXPRESSION) {
                broken.add(view + ": a long expression: " + found.group());
            }
        }
    }

    private void bundles(Path folder) throws IOException {
        for (Path chinese : files(folder, "_zh_CN.properties")) {
            Path english = Path.of(chinese.toString().replace("_zh_CN.properties", "_en.properties"));
            Bundles.compare(folder, chinese, english, broken);
        }
        for (Path english : files(folder, "_en.properties")) {
            if (!Files.exists(Path.of(english.toString().replace("_en.properties", "_zh_CN.properties")))) {
                broken.add(folder.relativize(english) + ": no Chinese bundle");
            }
        }
    }

    private void menu(Path file) throws IOException {
        String name = file.getFileName().toString();
        String room = name.replace(".nav", "");
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.strip().split("\\s+");
            if (words.length != 4) {
                broken.add(name + ": want 'order view icon roles': " + line);
                continue;
            }
            String page = words[1].substring(words[1].lastIndexOf('/') + 1).replace(".xhtml", "");
            if (!Files.exists(webapp.resolve(words[1].substring(1)))) {
                broken.add(name + ": no view " + words[1]);
            }
            Stream.of(room + ".nav", room + ".nav." + page)
                    .filter(key -> !keys.contains(key))
                    .forEach(key -> broken.add(name + ": no text " + key));
        }
    }

    private Set<String> allKeys() throws IOException {
        Set<String> all = new TreeSet<>();
        for (Path folder : textFolders) {
            for (Path bundle : files(folder, "_zh_CN.properties")) {
                all.addAll(Bundles.read(bundle).stringPropertyNames());
            }
        }
        return all;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().replace('\\', '/').endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
