package org.cordbank.faces.tag;

import jakarta.faces.component.ActionSource;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.behavior.ClientBehaviorHolder;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.DataModel;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cordbank.faces.text.Wording;

/**
 * A list of rows with {@link Column}s: {@code value}, {@code var}, {@code caption}; paged by cursor, so that page nine
 * thousand costs as much as page one: {@code next} and {@code previous} are the cursors the desk gave (null where there
 * is no more), sent back as request parameters {@code after} and {@code before} in the address, which stays shareable.
 * {@code total} counts all rows where the desk knows it. Without rows: {@code empty}, and facet {@code empty} with the
 * one thing to do. On a phone each row is a card.
 */
public class Table extends UIData {
    public Table() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return Tag.FAMILY;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        Markup markup = new Markup(context, this);
        markup.open("div", "cb-table").attr("id", getClientId(context));
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        Markup markup = new Markup(context, this);
        if (!hasRows()) {
            writeEmpty(context, markup);
            return;
        }
        List<TableHead> heads = heads(context);
        String caption = string("caption");
        markup.open("div", "cb-table-scroll")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", caption)
                .open("table");
        markup.line("caption", flag("hideCaption") ? "cb-sr" : null, caption);
        writeHead(markup, heads);
        markup.open("tbody");
        TableRows drawing = new TableRows(context, heads);
        if (getVar() != null && heads.stream().allMatch(head -> isForReading(head.column()))) {
            addReadingRows(context, drawing);
        } else {
            for (setRowIndex(0); isRowAvailable(); setRowIndex(getRowIndex() + 1)) {
                drawing.add(getRowData());
            }
            setRowIndex(-1);
        }
        drawing.send();
        markup.close("tbody", "table", "div");
        writePager(context, markup);
    }

    /** Asked of the rows themselves: going to a row and back has {@link UIData} restore the state of all that stands in it. */
    private boolean hasRows() {
        DataModel<?> rows = getDataModel();
        rows.setRowIndex(0);
        boolean any = rows.isRowAvailable();
        rows.setRowIndex(-1);
        return any;
    }

    /** Rows that only are read keep no state, and need none of the care {@link UIData} takes of it between rows. */
    private void addReadingRows(FacesContext context, TableRows drawing) throws IOException {
        Map<String, Object> scope = context.getExternalContext().getRequestMap();
        Object before = scope.get(getVar());
        DataModel<?> rows = getDataModel();
        try {
            for (rows.setRowIndex(0); rows.isRowAvailable(); rows.setRowIndex(rows.getRowIndex() + 1)) {
                Object row = rows.getRowData();
                scope.put(getVar(), row);
                drawing.add(row);
            }
        } finally {
            rows.setRowIndex(-1);
            if (before == null) {
                scope.remove(getVar());
            } else {
                scope.put(getVar(), before);
            }
        }
    }

    /** True when nothing in there is sent back, or has an id, which would differ from row to row. */
    private static boolean isForReading(UIComponent component) {
        String id = component.getId();
        return (id == null || id.startsWith(UIViewRoot.UNIQUE_ID_PREFIX))
                && !(component instanceof EditableValueHolder
                        || component instanceof ActionSource
                        || component instanceof ClientBehaviorHolder behaving
                                && !behaving.getClientBehaviors().isEmpty()
                        || component instanceof NamingContainer)
                && component.getChildren().stream().allMatch(Table::isForReading)
                && component.getFacets().isEmpty();
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        new Markup(context, this).close("div");
        super.encodeEnd(context);
    }

    private void writeEmpty(FacesContext context, Markup markup) throws IOException {
        markup.open("div", "cb-empty")
                .icon("pi-inbox")
                .line("p", null, string("empty") == null ? Wording.of("kit.table.none") : string("empty"));
        UIComponent action = getFacet("empty");
        if (action != null) {
            action.encodeAll(context);
        }
        markup.close("div");
    }

    private static void writeHead(Markup markup, List<TableHead> heads) throws IOException {
        markup.open("thead").open("tr");
        for (TableHead head : heads) {
            head.write(markup);
        }
        markup.close("tr", "thead");
    }

    private void writePager(FacesContext context, Markup markup) throws IOException {
        String next = string("next");
        String previous = string("previous");
        String total = string("total");
        if (next == null && previous == null && total == null) {
            return;
        }
        markup.open("nav", "cb-pager").attr("aria-label", Wording.of("kit.table.pages", string("caption")));
        markup.line("span", "cb-total", total == null ? null : Wording.of("kit.table.total", total));
        writeTurn(context, markup, "before", previous, "kit.table.previous");
        writeTurn(context, markup, "after", next, "kit.table.next");
        markup.close("nav");
    }

    private static void writeTurn(FacesContext context, Markup markup, String parameter, String cursor, String key)
            throws IOException {
        if (cursor != null) {
            markup.open("a", "cb-btn cb-btn-second")
                    .attr("href", address(context, parameter, cursor))
                    .text(Wording.of(key))
                    .close("a");
        }
    }

    /** This page's address with the old cursor replaced by the new one. */
    private static String address(FacesContext context, String parameter, String cursor) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String kept = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("after=") && !pair.startsWith("before="))
                .map(pair -> pair + "&")
                .collect(Collectors.joining());
        return request.getRequestURI() + "?" + kept + parameter + "="
                + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
    }

    private List<TableHead> heads(FacesContext context) throws IOException {
        List<TableHead> heads = new ArrayList<>();
        for (UIComponent child : getChildren()) {
            if (child instanceof Column column && column.isRendered()) {
                heads.add(TableHead.of(context, column));
            }
        }
        return heads;
    }

    private String string(String name) {
        Object value = getAttributes().get(name);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    private boolean flag(String name) {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get(name)));
    }
}
