package org.cordbank.backoffice.museum;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cordbank.booking.SessionRow;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.museum.opening.CalendarDay;
import org.cordbank.museum.opening.CloseDays;
import org.cordbank.museum.opening.Closure;
import org.cordbank.museum.opening.ClosureDesk;
import org.cordbank.museum.opening.DayKind;
import org.cordbank.museum.opening.MarkDay;
import org.cordbank.museum.opening.OpeningDesk;
import org.cordbank.museum.opening.OutOfPlan;

/** Closures, holidays and make-up working days. A closure is looked at before it is made: whom it concerns. */
@Named
@ViewScoped
public class ListClosuresPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;

    @Inject
    private ClosureDesk desk;

    @Inject
    private OpeningDesk opening;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    @Inject
    private Clock clock;

    private final ClosureForm form = new ClosureForm();
    private final CalendarForm entry = new CalendarForm();
    private transient List<SessionRow> affected;
    private int headsSeen;
    private boolean looked;

    public List<Closure> getClosures() {
        LocalDate today = LocalDate.now(clock);
        return desk.closures(today, today.plusYears(2));
    }

    public List<OutOfPlan> getOutOfPlan() {
        return desk.outOfPlan();
    }

    /** Special days of this year and the next that are not over. */
    public List<CalendarDay> getCalendar() {
        LocalDate today = LocalDate.now(clock);
        return IntStream.of(today.getYear(), today.getYear() + 1)
                .mapToObj(opening::calendar)
                .flatMap(List::stream)
                .filter(day -> !day.day().isBefore(today))
                .toList();
    }

    /** True while no make-up working day of next year is entered: the notice is not out, or nobody typed it in. */
    public boolean isNextYearOpen() {
        return opening.calendar(getNextYear()).stream().noneMatch(day -> day.kind() == DayKind.WORKDAY);
    }

    public int getNextYear() {
        return LocalDate.now(clock).getYear() + 1;
    }

    public void look() {
        affected = desk.affected(asked());
        headsSeen = affected.stream().mapToInt(SessionRow::taken).sum();
        looked = true;
    }

    public String close() {
        int heads = desk.close(formKey.value(), asked(), headsSeen);
        news.tell("museum.closed", form.getFromDay(), heads);
        return "/museum/list-closures.xhtml?faces-redirect=true";
    }

    public String lift(Closure closure) {
        desk.lift(formKey.value(), closure.id());
        news.tell("museum.lifted", closure.fromDay());
        return "/museum/list-closures.xhtml?faces-redirect=true";
    }

    public String mark() {
        opening.mark(
                formKey.value(),
                new MarkDay(
                        entry.getDay(),
                        entry.getKind(),
                        entry.getOpensAs(),
                        entry.getNameZh(),
                        entry.getNameEn(),
                        entry.getSource()));
        news.tell("museum.marked", entry.getDay());
        return "/museum/list-closures.xhtml?faces-redirect=true";
    }

    private CloseDays asked() {
        return new CloseDays(
                form.getFromDay(), form.getToDay(), form.getFromTime(), form.getToTime(), form.getReason());
    }

    public List<Integer> getWeekdays() {
        return IntStream.rangeClosed(1, WEEK).boxed().toList();
    }

    public DayKind[] getKinds() {
        return DayKind.values();
    }

    public List<SessionRow> getAffected() {
        return affected == null ? List.of() : affected;
    }

    public int getHeadsSeen() {
        return headsSeen;
    }

    public boolean isLooked() {
        return looked;
    }

    public ClosureForm getForm() {
        return form;
    }

    public CalendarForm getEntry() {
        return entry;
    }
}
