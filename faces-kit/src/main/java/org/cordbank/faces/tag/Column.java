package org.cordbank.faces.tag;

import jakarta.faces.component.UIColumn;

/**
 * One column of a {@link Table}: {@code title}, {@code num} for right-aligned numbers (the unit stands in the title),
 * {@code main} for the column that names the row, {@code wide} for one of running words, {@code hideTitle} where the
 * title is only for a screen reader.
 */
public class Column extends UIColumn {
    String title() {
        Object title = getAttributes().get("title");
        return title == null ? "" : title.toString();
    }

    boolean is(String flag) {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get(flag)));
    }

    String styleClass() {
        return is("num") ? "cb-num" : is("wide") ? "cb-wide" : null;
    }

    String styleClass(String more) {
        String own = styleClass();
        return own == null ? more : own + " " + more;
    }
}
