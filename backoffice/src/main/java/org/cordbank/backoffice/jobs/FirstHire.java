package org.cordbank.backoffice.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cordbank.identity.Acting;
import org.cordbank.identity.Actor;
import org.cordbank.identity.HireStaff;
import org.cordbank.identity.Role;
import org.cordbank.identity.StaffRegister;

/**
 * Hires the first security admin of an empty bank, whom the operator names at start in a file that {@code
 * cordbank.first.admin} points to. A bank with staff refuses, and goes on as it is.
 */
@Singleton
@Startup
public class FirstHire {
    private static final Logger LOG = Logger.getLogger(FirstHire.class.getName());
    private static final String NAME = "首位安全管理员";

    @Inject
    private StaffRegister register;

    @PostConstruct
    void hire() {
        String file = System.getProperty("cordbank.first.admin");
        if (file != null && Files.exists(Path.of(file))) {
            try {
                HireStaff first = person(Path.of(file));
                Acting.as(Actor.SYSTEM, () -> register.hireFirst(first));
                LOG.log(Level.INFO, "The first security admin {0} is hired", first.login());
            } catch (Exception refused) {
                LOG.log(Level.SEVERE, "The first security admin was not hired", refused);
            }
        }
    }

    private static HireStaff person(Path file) throws IOException {
        Properties person = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            person.load(reader);
        }
        return new HireStaff(
                person.getProperty("login"),
                NAME,
                person.getProperty("password"),
                person.getProperty("badge"),
                person.getProperty("pin"),
                1,
                null,
                Set.of(Role.SECURITY_ADMIN),
                false);
    }
}
