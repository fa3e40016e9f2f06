package org.cordbank.backoffice.museum;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cordbank.faces.text.Wording;
import org.cordbank.museum.desk.NumbersDesk;
import org.cordbank.museum.desk.VisitNumbers;
import org.cordbank.museum.opening.AgeBand;
import org.cordbank.museum.opening.VisitorType;
import org.omnifaces.util.Faces;

/** Visitors of a year by type, age band and month, and the yearly report. */
@Named
@ViewScoped
public class SeeStatisticsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int WIDEST = 400;

    @Inject
    private NumbersDesk desk;

    @Inject
    private Clock clock;

    private Integer year;
    private transient VisitNumbers numbers;

    /** A bar of a chart: {@code width} of at most 400, {@code y} from the top. */
    public record Bar(String name, int count, int width, int y) {}

    public VisitNumbers getNumbers() {
        if (numbers == null) {
            numbers = desk.year(getYear());
        }
        return numbers;
    }

    public List<Bar> getTypes() {
        return bars(
                Arrays.stream(VisitorType.values())
                        .map(type -> Wording.of("museum.opening.VisitorType." + type))
                        .toList(),
                Arrays.stream(VisitorType.values()).map(getNumbers()::of).toList());
    }

    /** Minors by age band, then the adults. */
    public List<Bar> getAges() {
        List<String> names = new ArrayList<>(Arrays.stream(AgeBand.values())
                .map(band -> Wording.of("museum.opening.AgeBand." + band))
                .toList());
        names.add(Wording.of("museum.desk.word.adults"));
        List<Integer> counts = new ArrayList<>(
                Arrays.stream(AgeBand.values()).map(getNumbers()::of).toList());
        counts.add(getNumbers().adults());
        return bars(names, counts);
    }

    private static List<Bar> bars(List<String> names, List<Integer> counts) {
        int most = Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            bars.add(new Bar(names.get(i), counts.get(i), WIDEST * counts.get(i) / most, i));
        }
        return bars;
    }

    public void pdf() throws IOException {
        Faces.sendFile(desk.reportPdf(getYear(), Faces.getLocale()), "museum-" + getYear() + ".pdf", true);
    }

    public void xlsx() throws IOException {
        Faces.sendFile(desk.reportXlsx(getYear(), Faces.getLocale()), "museum-" + getYear() + ".xlsx", true);
    }

    /** True when there is a year before that may have numbers. */
    public boolean isEarlier() {
        return getYear() > desk.firstYear();
    }

    public boolean isLater() {
        return getYear() < LocalDate.now(clock).getYear();
    }

    public Integer getYear() {
        return year == null ? LocalDate.now(clock).getYear() : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
