package org.cordbank.charity.programmes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.cordbank.kernel.Sql;

/** The calendar of working days in force. */
@ApplicationScoped
public class Calendar {
    @Inject
    private Sql sql;

    /** Working days by the state's calendar as it was entered. */
    public WorkingDays workingDays() {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        sql.rows(
                "SELECT day, working FROM charity_calendar",
                row -> exceptions.put(row.getObject("day", LocalDate.class), row.getBoolean("working")));
        return new WorkingDays(exceptions);
    }
}
