package org.cordbank.visit;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page that came back. */
public record Page(int status, URI address, String html) {
    private static final int OK = 200;
    private static final Pattern FORM = Pattern.compile("<form id=\"([^\"]+)\".*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern ACTION = Pattern.compile("<form[^>]* action=\"([^\"]*)\"");
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");
    private static final Pattern RECEIPT = Pattern.compile("cb-receipt-number[^>]*>(?:<[^>]+>)*([^<]+)<");

    public boolean isOk() {
        return status == OK;
    }

    /** True when the face asks who is there. */
    public boolean isTheDoor() {
        return address.getPath().endsWith("/sign-in.xhtml");
    }

    public boolean isAt(String view) {
        return isOk() && address.getPath().endsWith(view);
    }

    /** The number on a receipt, as a family reads it. */
    public String receipt() {
        Matcher number = RECEIPT.matcher(html);
        return number.find() ? number.group(1).strip() : "";
    }

    /** The form with that id, with what the page itself wants to have sent along. */
    public Form form(String id) {
        Matcher form = FORM.matcher(html);
        while (form.find()) {
            if (form.group(1).equals(id)) {
                return new Form(form.group());
            }
        }
        throw new NoSuchForm(id, this);
    }

    /** The page is not the one that was expected. */
    public static final class NoSuchForm extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoSuchForm(String id, Page page) {
            super("No form " + id + " at " + page.address() + " (" + page.status() + "): " + words(page.html()));
        }
    }

    /** What a person would read of the page's messages. */
    private static String words(String html) {
        int main = Math.max(0, html.indexOf("<main"));
        String text = html.substring(main).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        return text.substring(0, Math.min(300, text.length()));
    }

    /** A form being filled in. */
    public static final class Form {
        private final String html;
        private final Map<String, String> fields = new LinkedHashMap<>();

        Form(String html) {
            this.html = html;
            for (String input : inputs()) {
                if ("hidden".equals(attribute(input, "type"))) {
                    fields.put(attribute(input, "name"), attribute(input, "value"));
                }
            }
        }

        private List<String> inputs() {
            List<String> inputs = new ArrayList<>();
            Matcher input = INPUT.matcher(html);
            while (input.find()) {
                inputs.add(input.group());
            }
            return inputs;
        }

        public Form put(String name, String value) {
            fields.put(name, value);
            return this;
        }

        /** Takes the first real choice of a list. */
        public Form chooseFirst(String name) {
            Matcher option = OPTION.matcher(html.substring(html.indexOf("name=\"" + name + "\"")));
            return option.find() ? put(name, option.group(1)) : this;
        }

        /** In every group of radio buttons the first, in every box a tick. */
        public Form tickAll() {
            for (String input : inputs()) {
                String type = attribute(input, "type");
                String name = attribute(input, "name");
                if ("checkbox".equals(type)) {
                    fields.put(name, attribute(input, "value").isEmpty() ? "on" : attribute(input, "value"));
                } else if ("radio".equals(type)) {
                    fields.putIfAbsent(name, attribute(input, "value"));
                }
            }
            return this;
        }

        /** What is sent when that button is pressed. */
        public Map<String, String> pressed(String button) {
            Map<String, String> sent = new LinkedHashMap<>(fields);
            sent.put(button, "1");
            return sent;
        }

        public String action() {
            Matcher action = ACTION.matcher(html);
            return action.find() ? action.group(1).replace("&amp;", "&") : "";
        }

        private static String attribute(String tag, String name) {
            Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
            return value.find() ? value.group(1).replace("&amp;", "&").replace("&quot;", "\"") : "";
        }
    }
}
