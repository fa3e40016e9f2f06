package org.cordbank.outreach.articles;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown as the public sees it: headings begin at the third level, below those of the page; whatever is not plain text
 * markup (scripts, styles, handlers, pictures from elsewhere, addresses other than https and mailto) is taken out.
 */
public final class Markdown {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).build();
    private static final PolicyFactory PLAIN = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "strong",
                    "em",
                    "blockquote",
                    "br",
                    "hr",
                    "code",
                    "pre",
                    "sup",
                    "sub",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td")
            .allowElements(
                    (name, attributes) -> "h1".equals(name) || "h2".equals(name) ? "h3" : "h4", "h1", "h2", "h5", "h6")
            .allowElements("a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "mailto")
            .requireRelNofollowOnLinks()
            .toFactory();

    private Markdown() {}

    /** Safe HTML of {@code markdown}. */
    public static String html(String markdown) {
        return PLAIN.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }
}
