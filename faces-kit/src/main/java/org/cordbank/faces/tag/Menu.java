package org.cordbank.faces.tag;

import java.io.IOException;
import java.util.List;
import org.cordbank.faces.web.Navigation;

/**
 * The menu of a page frame: {@code of} the groups the reader may open, {@code here} the page that is shown. Plain links,
 * or with {@code rooms="true"} a list under each room's name. One component for all lines, since every page carries it
 * and a component for each line was the largest part of drawing a small page.
 */
public class Menu extends Tag {
    @Override
    protected void begin(Markup markup) throws IOException {
        boolean rooms = flag("rooms");
        String here = string("here");
        for (Navigation.Group group : groups()) {
            if (rooms) {
                markup.line("p", "cb-side-room", word(group.textKey())).open("ul");
            }
            for (Navigation.Entry entry : group.entries()) {
                line(markup, entry, entry.view().equals(here), rooms);
            }
            if (rooms) {
                markup.close("ul");
            }
        }
    }

    private void line(Markup markup, Navigation.Entry entry, boolean current, boolean rooms) throws IOException {
        if (rooms) {
            markup.open("li");
        }
        markup.open("a")
                .attr("href", getFacesContext().getExternalContext().getRequestContextPath() + entry.view())
                .attr("aria-current", current ? "page" : null)
                .icon(rooms ? entry.icon() : null)
                .text(word(entry.textKey()))
                .close("a");
        if (rooms) {
            markup.close("li");
        } else {
            markup.text(" ");
        }
    }

    private List<Navigation.Group> groups() {
        return attr("of") instanceof List<?> groups
                ? groups.stream().map(Navigation.Group.class::cast).toList()
                : List.of();
    }
}
