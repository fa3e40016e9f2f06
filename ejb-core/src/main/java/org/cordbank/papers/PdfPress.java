package org.cordbank.papers;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.cordbank.kernel.BankClock;

/**
 * Presses papers into PDF: template and texts to XHTML, XHTML to tagged PDF with the bank's own font inside, so that
 * names with rare characters print. Templates escape every value; nothing is fetched from outside while pressing.
 */
@ApplicationScoped
public class PdfPress {
    private static final String REGULAR = "/fonts/NotoSansSC-Regular.ttf";
    private static final String BOLD = "/fonts/NotoSansSC-Bold.ttf";
    private static final int WEIGHT_REGULAR = 400;
    private static final int WEIGHT_BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private final Configuration templates = configuration();
    private final FSDefaultCacheStore fontMetrics = new FSDefaultCacheStore();
    private final Glyphs glyphs = new Glyphs(REGULAR, BOLD);

    /** The complete PDF of {@code paper}; its title is the paper's number, its language the paper's. */
    public byte[] press(Paper paper) {
        String page = page(paper);
        try {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, fontMetrics);
            builder.useFont(() -> font(REGULAR), "Noto Sans SC", WEIGHT_REGULAR, FontStyle.NORMAL, true);
            builder.useFont(() -> font(BOLD), "Noto Sans SC", WEIGHT_BOLD, FontStyle.NORMAL, true);
            builder.useObjectDrawerFactory(Drawings.factory());
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.withProducer("CordBank");
            builder.withHtmlContent(page, null);
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException("The paper " + paper.number() + " could not be pressed", failed);
        }
    }

    /**
     * The characters of {@code text} the font cannot print, each once, in their order; empty when all can. Ask at entry
     * of a name, so that the family is told before a certificate shows a gap.
     */
    public List<String> missingGlyphs(String text) {
        return glyphs.missing(text);
    }

    private String page(Paper paper) {
        Map<String, Object> model = new HashMap<>();
        PaperTexts texts = PaperTexts.in(paper.locale());
        model.put("paper", paper);
        model.put("lang", paper.locale().getLanguage().equals("zh") ? "zh-CN" : "en");
        model.put("text", (TemplateMethodModelEx) arguments -> texts.of(arguments));
        model.put("day", (TemplateMethodModelEx) arguments -> day(arguments.get(0), paper.locale()));
        model.put("moment", (TemplateMethodModelEx) arguments -> moment(arguments.get(0)));
        try {
            StringWriter page = new StringWriter();
            templates
                    .getTemplate(paper.template() + ".ftlh", paper.locale(), StandardCharsets.UTF_8.name())
                    .process(model, page);
            return page.toString();
        } catch (TemplateException wrong) {
            throw new IllegalStateException("The template " + paper.template() + " does not fit its paper", wrong);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String day(Object value, Locale locale) {
        LocalDate date = LocalDate.parse(value.toString());
        boolean chinese = locale.getLanguage().equals("zh");
        return date.format(DateTimeFormatter.ofPattern(chinese ? "yyyy年M月d日" : "d MMMM yyyy", locale));
    }

    private static String moment(Object value) {
        Instant instant = Instant.parse(value.toString());
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC+8'")
                .withZone(BankClock.ZONE)
                .format(instant);
    }

    private static InputStream font(String resource) {
        return PdfPress.class.getResourceAsStream(resource);
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(PdfPress.class, "/papers");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocalizedLookup(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }
}
