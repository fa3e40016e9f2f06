package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.cordbank.kernel.BankClock;
import org.cordbank.outreach.events.EventBoard;
import org.cordbank.outreach.events.EventKind;
import org.cordbank.outreach.events.PlanEvent;

/** Events of the demo, planned and published by the museum's sample staff; a second time changes nothing. */
@ApplicationScoped
class OutreachScenes {
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final int MINUTES = 90;
    private static final String BODY_ZH = "由本库工作人员讲解，结束后有提问时间。免费参加，请按时到场。";
    private static final String BODY_EN =
            "Given by staff of the bank, with time for questions. Free of charge; please be on time.";

    @Inject
    private Cast cast;

    @Inject
    private EventBoard board;

    @Inject
    private Clock clock;

    void publish() {
        cast.does(Parts.MUSEUM, () -> {
            if (board.list(Long.MAX_VALUE, 1).isEmpty()) {
                publish(EventKind.LECTURE, "孕期讲座：认识脐带血（示例）", "Lecture: what cord blood is (sample)", day(9), 60);
                publish(
                        EventKind.LIVESTREAM,
                        "直播：一份脐带血的五十天（示例）",
                        "Livestream: fifty days of a unit (sample)",
                        day(4),
                        0);
                publish(EventKind.VOLUNTEER_DAY, "红十字志愿者日（示例）", "Red Cross volunteer day (sample)", day(23), 20);
                publish(EventKind.WORLD_CORD_BLOOD_DAY, "世界脐带血日（示例）", "World Cord Blood Day (sample)", worldDay(), 120);
            }
        });
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
