package org.cordbank.faces.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A chart that is also told: {@code title}, {@code sentence}, the chart as child, its numbers in facet {@code table}. */
public class ChartBox extends Tag {
    @Override
    protected void begin(Markup markup) throws IOException {
        markup.open("figure", "cb-chartbox")
                .attr("id", ownId())
                .open("figcaption")
                .line("h3", null, string("title"))
                .line("p", null, string("sentence"))
                .close("figcaption")
                .open("div", "cb-chart");
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        Markup markup = new Markup(context, this);
        markup.close("div");
        UIComponent table = getFacet("table");
        if (table != null) {
            markup.open("details", "cb-details").line("summary", null, word("kit.chart.table"));
            table.encodeAll(context);
            markup.close("details");
        }
        markup.close("figure");
        super.encodeEnd(context);
    }
}
