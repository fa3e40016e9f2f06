package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cordbank.papers.CharityPaper;
import org.cordbank.papers.CharityPaper.Section;
import org.cordbank.papers.PdfPress;

/** Sample papers of an application, and the copies on which names are made unreadable. */
@ApplicationScoped
class CharityPapers {
    @Inject
    private PdfPress press;

    @Inject
    private Clock clock;

    /** A paper as a family would hand it in. */
    InputStream paper(String name) {
        return pressed(name, "姓名：样例家长（化名）。这是演示用的样例材料，内容均为虚构。");
    }

    /** The same with its names covered. */
    InputStream masked(String name) {
        return pressed(name, "姓名：■■■■。这是演示用的样例遮盖件，内容均为虚构。");
    }

    private InputStream pressed(String name, String words) {
        return new ByteArrayInputStream(press.press(new CharityPaper(
                "样例（演示）",
                name,
                name,
                "",
                LocalDate.now(clock),
                List.of(Section.words("", words, "Sample paper of the demonstration.")),
                List.of(),
                List.of(),
                Locale.SIMPLIFIED_CHINESE)));
    }
}
