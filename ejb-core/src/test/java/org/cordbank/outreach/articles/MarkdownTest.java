package org.cordbank.outreach.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text of the public is plain markup and nothing else")
class MarkdownTest {
    @Test
    void headingsListsTablesAndLinksAreDrawn() {
        String html =
                Markdown.html("## 从哪里来\n\n- 一\n- 二\n\n| 问 | 答 |\n|---|---|\n| a | b |\n\n[见](https://bank.example/a)");

        assertThat(html)
                .contains("<h3>从哪里来</h3>", "<li>一</li>", "<td>a</td>", "href=\"https://bank.example/a\"")
                .contains("nofollow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "![x](https://evil.example/p.png)",
                "<img src=x onerror=alert(1)>",
                "<a href='data:text/html,x'>x</a>",
                "<p style=\"position:fixed\">x</p>",
                "[x](http://plain.example)"
            })
    void whatCouldHarmIsTakenOut(String markdown) {
        assertThat(Markdown.html(markdown)).doesNotContain("<script", "<img", "<p style", "href=");
    }
}
