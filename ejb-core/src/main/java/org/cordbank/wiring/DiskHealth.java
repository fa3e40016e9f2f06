package org.cordbank.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the folder of the bank's files ({@code cordbank.files}) has room: at least {@code cordbank.files.least.mb}
 * megabytes, 200 where the operator says nothing.
 */
@Readiness
@ApplicationScoped
public class DiskHealth implements HealthCheck {
    private static final int LEAST_MB = 200;
    private static final long MEGABYTE = 1_000_000;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("disk");
        try {
            Path files = Path.of(System.getProperty("cordbank.files", "."));
            long freeMb = Files.getFileStore(files).getUsableSpace() / MEGABYTE;
            return answer.withData("free_mb", freeMb)
                    .status(freeMb >= Integer.getInteger("cordbank.files.least.mb", LEAST_MB))
                    .build();
        } catch (IOException unreadable) {
            return answer.withData("folder", "unreadable").down().build();
        }
    }
}
