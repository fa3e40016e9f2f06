package org.cordbank.faces.tag;

import jakarta.faces.component.UIColumn;

/**
 * One column of a {@link Table}: {@code title}, {@code num} for right-aligned numbers (the unit stands in the title),
 * {@code main} for the column that names the row, {@code wide} for one of running words, {@code hideTitle} where the
 * title is only for a screen reader.
 *
 * <p>What stands in it are the column's children, or, where the rows are records and the column holds one thing of each,
 * {@code show}, the name of that component: drawn without a component and an expression for each cell, which a long list
 * feels. {@code as} says how: {@code id} for a number that names something, {@code status} for a state; a moment or day is
 * a time and all else text without it. {@code note} names a component whose words stand below it, if there are any.
 */
public class Column extends UIColumn {
    String title() {
        String title = string("title");
        return title == null ? "" : title;
    }

    /** Name of the component of a row's record that is shown; null where the children are. */
    String show() {
        return string("show");
    }

    String string(String name) {
        Object value = getAttributes().get(name);
        return value == null ? null : value.toString();
    }

    boolean is(String flag) {
        return Boolean.parseBoolean(string(flag));
    }

    String styleClass() {
        return is("num") ? "cb-num" : is("wide") ? "cb-wide" : null;
    }

    String styleClass(String more) {
        String own = styleClass();
        return own == null ? more : own + " " + more;
    }
}
