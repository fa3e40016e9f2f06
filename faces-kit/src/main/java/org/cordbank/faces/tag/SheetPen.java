package org.cordbank.faces.tag;

/**
 * Writes elements on a sheet that goes into the page as one piece. The view's writer looks at each element for what it may
 * have to add (a script's nonce, a form's action); a table's thousand cells hold no such thing and are cheaper written here.
 */
final class SheetPen implements Pen {
    private static final int USUAL = 1024;

    private final StringBuilder sheet = new StringBuilder(USUAL);
    private boolean open;

    @Override
    public void start(String element) {
        shut();
        sheet.append('<').append(element);
        open = true;
    }

    @Override
    public void attribute(String name, Object value) {
        sheet.append(' ').append(name).append("=\"");
        escaped(value.toString());
        sheet.append('"');
    }

    @Override
    public void text(Object value) {
        shut();
        escaped(value.toString());
    }

    /** What is markup already. */
    void drawn(String markup) {
        shut();
        sheet.append(markup);
    }

    @Override
    public void end(String element) {
        shut();
        sheet.append("</").append(element).append('>');
    }

    /** What was written since the last time. */
    String take() {
        shut();
        String taken = sheet.toString();
        sheet.setLength(0);
        return taken;
    }

    /** Where the next piece will stand; what was begun before is shut. */
    int length() {
        shut();
        return sheet.length();
    }

    /** True when nothing that is seen was written from there on. */
    boolean isBlankFrom(int from) {
        shut();
        for (int at = from; at < sheet.length(); at++) {
            if (!Character.isWhitespace(sheet.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Other markup in the place of what was written between. */
    void replace(int from, int to, String markup) {
        sheet.replace(from, to, markup);
    }

    private void shut() {
        if (open) {
            sheet.append('>');
            open = false;
        }
    }

    private void escaped(String text) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            String instead = instead(text.charAt(at));
            if (instead != null) {
                sheet.append(text, from, at).append(instead);
                from = at + 1;
            }
        }
        if (from == 0) {
            sheet.append(text);
        } else {
            sheet.append(text, from, text.length());
        }
    }

    private static String instead(char letter) {
        return switch (letter) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
