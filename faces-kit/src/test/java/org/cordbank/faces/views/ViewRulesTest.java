package org.cordbank.faces.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewRulesTest {
    private static final String HEAD = "<ui:composition xmlns='http://www.w3.org/1999/xhtml'"
            + " xmlns:ui='jakarta.faces.facelets' xmlns:h='jakarta.faces.html' xmlns:cb='http://cordbank.org/kit'>";

    @TempDir
    Path module;

    @Test
    void aPageThatKeepsTheRulesIsQuiet() throws IOException {
        page("<cb:form id='f'><cb:field id='a' type='text' label=\"#{text['storage.a']}\"/></cb:form>");

        assertThat(check()).isEmpty();
    }

    @Test
    void anInlineStyleIsReported() throws IOException {
        reported("<p style='color:red'/>", "style on p");
    }

    @Test
    void aHandlerIsReported() throws IOException {
        reported("<p onclick='go()'/>", "onclick on p");
    }

    @Test
    void aBindingIsReported() throws IOException {
        reported("<cb:card binding='#{x}'/>", "binding on cb:card");
    }

    @Test
    void aVariableThatHidesBehindAWordOfTheLanguageIsReported() throws IOException {
        reported("<ui:repeat var='session' value='#{x}'/>", "var is a word of the language's own");
    }

    @Test
    void aFormInAFormIsReported() throws IOException {
        reported("<cb:form><cb:card><cb:form/></cb:card></cb:form>", "a form in a form");
    }

    @Test
    void aLongExpressionIsReported() throws IOException {
        reported("<p>#{" + "a".repeat(ViewRules.LONGEST_EXPRESSION) + "}</p>", "a long expression");
    }

    @Test
    void anInputOutsideAFieldIsReported() throws IOException {
        reported("<h:inputText id='x'/>", "h:inputText outside cb:field");
    }

    @Test
    void aLiteralWordIsReported() throws IOException {
        reported("<p>血袋</p>", "literal words in p");
    }

    @Test
    void aLiteralLabelIsReported() throws IOException {
        reported("<cb:button value='Save'/>", "literal words in cb:button value");
    }

    @Test
    void aTextNobodyWroteIsReported() throws IOException {
        reported("<p>#{text['storage.nowhere']}</p>", "no text storage.nowhere");
    }

    @Test
    void aMalformedViewIsReported() throws IOException {
        reported("<p>", "place-unit.xhtml: ");
    }

    @Test
    void aPageWithoutItsBeanIsReported() throws IOException {
        page("");
        Files.delete(module.resolve("src/main/java/org/x/storage/PlaceUnitPage.java"));

        assertThat(check()).anyMatch(line -> line.contains("no bean"));
    }

    @Test
    void aBeanWithoutItsPageIsReported() throws IOException {
        page("");
        write("src/main/java/org/x/storage/TakeOutPage.java", "");

        assertThat(check()).anyMatch(line -> line.contains("no view") && line.contains("take-out.xhtml"));
    }

    @Test
    void twoBeansOfOneNameAreReported() throws IOException {
        page("");
        write("src/main/java/org/x/unit/PlaceUnitPage.java", "");
        write("src/main/webapp/unit/place-unit.xhtml", HEAD + "</ui:composition>");

        assertThat(check()).anyMatch(line -> line.contains("another room has a bean of this name"));
        write("src/main/java/org/x/unit/PlaceUnitPage.java", "@Named(\"unitPlacePage\")");
        assertThat(check()).noneMatch(line -> line.contains("another room has a bean of this name"));
    }

    @Test
    void aTextInOneLanguageOnlyIsReported() throws IOException {
        page("");
        write("src/main/resources/texts/pages/storage_en.properties", "storage.a=Unit\nstorage.b=Rack\n");

        assertThat(check()).anyMatch(line -> line.contains("storage.b is not in both languages"));
    }

    @Test
    void aTextThatQuotesOtherValuesIsReported() throws IOException {
        page("");
        write("src/main/resources/texts/pages/storage_en.properties", "storage.a=Unit {0}\n");

        assertThat(check()).anyMatch(line -> line.contains("quotes other values"));
    }

    @Test
    void aTextLeftInChineseIsReported() throws IOException {
        page("");
        write("src/main/resources/texts/pages/storage_en.properties", "storage.a=血袋\n");

        assertThat(check()).anyMatch(line -> line.contains("is Chinese in English"));
    }

    @Test
    void aBundleAloneIsReported() throws IOException {
        page("");
        write("src/main/resources/texts/pages/family_en.properties", "family.a=Mother\n");
        write("src/main/resources/texts/pages/unit_zh_CN.properties", "unit.a=血袋\n");

        assertThat(check()).anyMatch(line -> line.contains("no Chinese bundle"));
        assertThat(check()).anyMatch(line -> line.contains("no English bundle"));
    }

    @Test
    void aMenuLineThatLeadsNowhereIsReported() throws IOException {
        page("");
        write("src/main/webapp/WEB-INF/nav/storage.nav", "10 /storage/gone.xhtml pi-box *\nnonsense\n");

        assertThat(check())
                .anyMatch(line -> line.contains("no view /storage/gone.xhtml"))
                .anyMatch(line -> line.contains("no text storage.nav.gone"))
                .anyMatch(line -> line.contains("want 'order view icon roles'"));
    }

    private void reported(String body, String expected) throws IOException {
        page(body);

        assertThat(check()).anyMatch(line -> line.contains(expected));
    }

    private List<String> check() throws IOException {
        return ViewRules.check(module, "org.x");
    }

    private void page(String body) throws IOException {
        write("src/main/webapp/storage/place-unit.xhtml", HEAD + body + "</ui:composition>");
        write("src/main/java/org/x/storage/PlaceUnitPage.java", "");
        write("src/main/resources/texts/pages/storage_zh_CN.properties", "storage.a=血袋\n");
        write("src/main/resources/texts/pages/storage_en.properties", "storage.a=Unit\n");
    }

    private void write(String name, String content) throws IOException {
        Path file = module.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
