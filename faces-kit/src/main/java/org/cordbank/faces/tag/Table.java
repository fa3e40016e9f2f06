package org.cordbank.faces.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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
        setRowIndex(0);
        boolean any = isRowAvailable();
        setRowIndex(-1);
        if (!any) {
            writeEmpty(context, markup);
            return;
        }
        String caption = string("caption");
        markup.open("div", "cb-table-scroll")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", caption)
                .open("table");
        markup.line("caption", flag("hideCaption") ? "cb-sr" : null, caption);
        writeHead(markup);
        markup.open("tbody");
        for (int row = 0; ; row++) {
            setRowIndex(row);
            if (!isRowAvailable()) {
                break;
            }
            writeRow(context, markup);
        }
        setRowIndex(-1);
        markup.close("tbody", "table", "div");
        writePager(context, markup);
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

    private void writeHead(Markup markup) throws IOException {
        markup.open("thead").open("tr");
        for (Column column : columns()) {
            markup.open("th", column.styleClass()).attr("scope", "col");
            if (column.is("hideTitle")) {
                markup.line("span", "cb-sr", column.title());
            } else {
                markup.text(column.title());
            }
            markup.close("th");
        }
        markup.close("tr", "thead");
    }

    private void writeRow(FacesContext context, Markup markup) throws IOException {
        markup.open("tr");
        for (Column column : columns()) {
            String cell = column.is("main") ? "th" : "td";
            String content = drawn(context, column);
            markup.open(cell, content.isBlank() ? column.styleClass("cb-none") : column.styleClass())
                    .attr("scope", column.is("main") ? "row" : null)
                    .attr("data-label", column.is("hideTitle") ? null : column.title());
            context.getResponseWriter().write(content);
            markup.close(cell);
        }
        markup.close("tr");
    }

    /** What stands in a cell; a phone's card leaves out what is empty. */
    private static String drawn(FacesContext context, Column column) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        StringWriter cell = new StringWriter();
        ResponseWriter writer = page.cloneWithWriter(cell);
        context.setResponseWriter(writer);
        try {
            for (UIComponent child : column.getChildren()) {
                child.encodeAll(context);
            }
            writer.flush();
        } finally {
            context.setResponseWriter(page);
        }
        return cell.toString();
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

    private List<Column> columns() {
        return getChildren().stream()
                .filter(child -> child instanceof Column && child.isRendered())
                .map(Column.class::cast)
                .toList();
    }

    private String string(String name) {
        Object value = getAttributes().get(name);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    private boolean flag(String name) {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get(name)));
    }
}
