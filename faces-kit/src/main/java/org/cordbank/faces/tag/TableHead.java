package org.cordbank.faces.tag;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * What the cells of a column have in common, asked once for all rows.
 *
 * @param opened how a cell begins
 * @param openedEmpty how a cell with nothing in it begins: a phone's card leaves it out
 * @param element the cell's element
 */
record TableHead(
        Column column,
        String title,
        boolean silent,
        String show,
        ShownCell.As as,
        String note,
        String element,
        String opened,
        String openedEmpty) {
    static TableHead of(FacesContext context, Column column) throws IOException {
        String title = column.title();
        boolean main = column.is("main");
        boolean silent = column.is("hideTitle");
        return new TableHead(
                column,
                title,
                silent,
                column.show(),
                ShownCell.As.of(column.string("as")),
                column.string("note"),
                main ? "th" : "td",
                opened(context, main, silent ? null : title, column.styleClass()),
                opened(context, main, silent ? null : title, column.styleClass("cb-none")));
    }

    private static String opened(FacesContext context, boolean main, String label, String look) throws IOException {
        SheetPen sheet = new SheetPen();
        new Markup(context, sheet)
                .open(main ? "th" : "td", look)
                .attr("scope", main ? "row" : null)
                .attr("data-label", label);
        return sheet.take();
    }

    void write(Markup markup) throws IOException {
        markup.open("th", column.styleClass()).attr("scope", "col");
        if (silent) {
            markup.line("span", "cb-sr", title);
        } else {
            markup.text(title);
        }
        markup.close("th");
    }
}
