package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordbank.kernel.BankClock;
import org.cordbank.outreach.events.EventBoard;
import org.cordbank.outreach.events.EventKind;
import org.cordbank.outreach.events.EventRow;
import org.cordbank.outreach.events.PlanEvent;

/** Events of the demo, planned and published by the museum's sample staff; a second time changes nothing. */
@ApplicationScoped
class OutreachScenes {
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final int MINUTES = 90;
    private static final int MOST = 100;
    private static final Duration ANNOUNCED = Duration.ofDays(21).plusHours(1);
    private static final Duration HELD = Duration.ofDays(27).plusHours(5).plusMinutes(20);
    private static final Duration REPLAYED = Duration.ofDays(28).plusHours(3);
    private static final String LECTURE = "科普周：从细胞到希望（示例）";
    private static final String BODY_ZH = "由本库工作人员讲解，结束后有提问时间。免费参加，请按时到场。";
    private static final String BODY_EN =
            "Given by staff of the bank, with time for questions. Free of charge; please be on time.";

    @Inject
    private Cast cast;

    @Inject
    private EventBoard board;

    @Inject
    private OutreachGuests guests;

    @Inject
    private OutreachTexts texts;

    @Inject
    private Clock clock;

    /** A lecture that is over when the play ends, with guests who came and its replay. */
    List<Scene> scenes() {
        return List.of(
                new Scene(ANNOUNCED, "a lecture is announced", beat -> announce()),
                new Scene(HELD, "a lecture is held", beat -> lecture().ifPresent(guests::arrive)),
                new Scene(REPLAYED, "a lecture is replayed", beat -> lecture().ifPresent(this::replay)));
    }

    private void announce() {
        if (lecture().isEmpty()) {
            cast.does(
                    Parts.MUSEUM,
                    () -> publish(
                            EventKind.CULTURE_WEEK, LECTURE, "Culture week: from cells to hope (sample)", day(6), 40));
            lecture().ifPresent(event -> guests.signUp(event, 3));
        }
    }

    private void replay(EventRow event) {
        if (event.replayUrl().isEmpty() && event.isOver(clock.instant())) {
            cast.does(
                    Parts.MUSEUM,
                    () -> board.replay(
                            event.id(),
                            board.event(event.id()).revision(),
                            "https://live.example/replay/culture-week",
                            "主持人：欢迎来到科普周。今天讲脐带血从采集到储存的过程。（样例文字稿）"));
        }
    }

    private Optional<EventRow> lecture() {
        return events().stream()
                .filter(event -> event.plan().titleZh().equals(LECTURE))
                .findFirst();
    }

    private List<EventRow> events() {
        return cast.as(Parts.MUSEUM, () -> board.list(Long.MAX_VALUE, MOST));
    }

    /** What is ahead when the play ends, and a text that waits for its second person. */
    void publish() {
        if (events().stream().allMatch(event -> event.plan().titleZh().equals(LECTURE))) {
            cast.does(Parts.MUSEUM, this::plan);
            events().stream()
                    .filter(event -> event.plan().kind() == EventKind.LECTURE)
                    .forEach(event -> guests.signUp(event, 4));
        }
        texts.submit();
    }

    private void plan() {
        publish(EventKind.LECTURE, "孕期讲座：认识脐带血（示例）", "Lecture: what cord blood is (sample)", day(9), 60);
        publish(EventKind.LIVESTREAM, "直播：一份脐带血的五十天（示例）", "Livestream: fifty days of a unit (sample)", day(4), 0);
        publish(EventKind.VOLUNTEER_DAY, "红十字志愿者日（示例）", "Red Cross volunteer day (sample)", day(23), 20);
        publish(EventKind.WORLD_CORD_BLOOD_DAY, "世界脐带血日（示例）", "World Cord Blood Day (sample)", worldDay(), 120);
    }

    private void publish(EventKind kind, String zh, String en, LocalDate day, int places) {
        Instant begins = day.atTime(AFTERNOON).atZone(BankClock.ZONE).toInstant();
        boolean stream = kind == EventKind.LIVESTREAM;
        long id = board.plan(
                UUID.randomUUID().toString(),
                new PlanEvent(
                        kind,
                        zh,
                        en,
                        BODY_ZH,
                        BODY_EN,
                        stream ? "线上" : "济南高新区 本库科普馆报告厅",
                        stream ? "Online" : "Lecture hall of the museum, Jinan",
                        begins,
                        begins.plusSeconds(MINUTES * 60L),
                        places,
                        stream ? "https://live.example/cordbank" : ""));
        board.publish(id, board.event(id).revision());
    }

    private LocalDate day(int ahead) {
        return LocalDate.ofInstant(clock.instant(), BankClock.ZONE).plusDays(ahead);
    }

    /** 15 November, the next one that is still ahead. */
    private LocalDate worldDay() {
        LocalDate today = day(0);
        LocalDate thisYear = LocalDate.of(today.getYear(), 11, 15);
        return thisYear.isAfter(today) ? thisYear : thisYear.plusYears(1);
    }
}
