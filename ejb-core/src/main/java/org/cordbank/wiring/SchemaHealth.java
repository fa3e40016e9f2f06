package org.cordbank.wiring;

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
 * Whether the database answers and holds the schema this face was started for ({@code cordbank.schema}; any version
 * does where the operator names none). Tells the version, nothing else: the answer is open to whoever reaches the port.
 */
@Readiness
@ApplicationScoped
public class SchemaHealth implements HealthCheck {
    @Resource(lookup = "java:app/jdbc/cordbank")
    private DataSource database;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("schema");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT version FROM wiring_schema_version")) {
            String found = row.next() ? row.getString(1) : "0";
            String wanted = System.getProperty("cordbank.schema", found);
            return answer.withData("version", found)
                    .status(found.equals(wanted))
                    .build();
        } catch (SQLException unreachable) {
            return answer.withData("database", "unreachable").down().build();
        }
    }
}
