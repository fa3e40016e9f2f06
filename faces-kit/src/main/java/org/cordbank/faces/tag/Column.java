package org.cordbank.faces.tag;

import jakarta.faces.component.UIColumn;

/**
 * One column of a {@link Table}: {@code header}, {@code num} for right-aligned numbers (the unit stands in the header),
 * {@code main} for the column that names the row, {@code hideHeader} where the header is only for a screen reader.
 */
public class Column extends UIColumn {
    String header() {
        Object header = getAttributes().get("header");
        return header == null ? "" : header.toString();
    }

    boolean is(String flag) {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get(flag)));
    }

    String styleClass() {
        return is("num") ? "cb-num" : null;
    }
}
