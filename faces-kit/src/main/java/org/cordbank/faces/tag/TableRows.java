package org.cordbank.faces.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** Draws the rows of a table aside, so that they go into the page as one piece. */
final class TableRows {
    private final FacesContext context;
    private final List<TableHead> heads;
    private final SheetPen rows = new SheetPen();
    private final ShownCell shown;
    private StringWriter drawn;
    private ResponseWriter aside;

    TableRows(FacesContext context, List<TableHead> heads) {
        this.context = context;
        this.heads = heads;
        this.shown = new ShownCell(context, rows);
    }

    /** A row more; its data stands under the table's variable for what the columns' children ask. */
    void add(Object row) throws IOException {
        rows.start("tr");
        for (TableHead head : heads) {
            int before = rows.length();
            rows.drawn(head.opened());
            int from = rows.length();
            if (head.show() == null) {
                rows.drawn(drawn(head.column()));
            } else {
                shown.draw(head, row);
            }
            if (rows.isBlankFrom(from)) {
                rows.replace(before, from, head.openedEmpty());
            }
            rows.end(head.element());
        }
        rows.end("tr");
    }

    void send() throws IOException {
        context.getResponseWriter().write(rows.take());
    }

    /** What the children of a column draw in this row. */
    private String drawn(Column column) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        if (aside == null) {
            drawn = new StringWriter();
            aside = page.cloneWithWriter(drawn);
        }
        drawn.getBuffer().setLength(0);
        context.setResponseWriter(aside);
        try {
            for (UIComponent child : column.getChildren()) {
                child.encodeAll(context);
            }
            aside.flush();
        } finally {
            context.setResponseWriter(page);
        }
        return drawn.toString();
    }
}
