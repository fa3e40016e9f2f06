package org.cordbank.faces.tag;

/**
 * Writes elements on a sheet that goes into the page as one piece. The view's writer looks at each element for what it may
 * have to add (a script's nonce, a form's action); a table's thousand cells hold no such thing and are cheaper written here.
 */
final class SheetPen implements Pen {
    private final StringBuilder sheet = new StringBuilder();
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
        sheet.append(text, from, text.length());
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
