package org.cordbank.backoffice.wiring;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * How many letters wait and how long the oldest has been waiting, in seconds of machine time, for the operator's
 * monitor to judge. A mail server that is down blocks no act, so waiting letters do not make the face unready; an outbox
 * that cannot be read does.
 */
@Readiness
@ApplicationScoped
public class OutboxHealth implements HealthCheck {
    private static final String WAITING = "SELECT COUNT(*), COALESCE(TIMESTAMPDIFF(SECOND, MIN(created_at),"
            + " UTC_TIMESTAMP(6)), 0) FROM notification_mails WHERE state = 'WAITING'";

    @Resource(lookup = "java:app/jdbc/cordbank")
    private DataSource database;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("outbox");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(WAITING)) {
            row.next();
            return answer.withData("waiting", row.getLong(1))
                    .withData("oldest_waits_seconds", Math.max(0, row.getLong(2)))
                    .up()
                    .build();
        } catch (SQLException unreadable) {
            return answer.withData("outbox", "unreadable").down().build();
        }
    }
}
