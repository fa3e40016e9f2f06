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
    private final StringBuilder rows = new StringBuilder();
    private final ShownCell shown;
    private StringWriter drawn;
    private ResponseWriter aside;

    TableRows(FacesContext context, List<TableHead> heads) {
        this.context = context;
        this.heads = heads;
        this.shown = new ShownCell(context);
    }

    /** A row more; its data stands under the table's variable for what the columns' children ask. */
    void add(Object row) throws IOException {
        rows.append("<tr>");
        for (TableHead head : heads) {
            String content = head.show() == null ? drawn(head.column()) : shown.draw(head, row);
            rows.append(content.isBlank() ? head.openedEmpty() : head.opened())
                    .append(content)
                    .append("</")
                    .append(head.element())
                    .append('>');
        }
        rows.append("</tr>");
    }

    void send() throws IOException {
        context.getResponseWriter().write(rows.toString());
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
