package org.cordbank.testing.host;

import java.io.File;
import java.nio.file.Path;
import java.util.Objects;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The whole module as one WAR: its classes, texts and persistence unit together with all test classes, its runtime
 * libraries, and the descriptors that let a test act as a role. Every test class gets the same archive.
 */
final class BankArchive {
    private static final String CLASSES = "WEB-INF/classes";

    private BankArchive() {}

    static WebArchive build() {
        Path target = Path.of(System.getProperty("cordbank.it.target"));
        WebArchive war = ShrinkWrap.create(WebArchive.class, "bank.war");
        war.merge(folder(target.resolve("classes")), CLASSES, Filters.includeAll());
        war.merge(folder(target.resolve("test-classes")), CLASSES, BankArchive::belongsInside);
        war.addAsLibraries(
                Objects.requireNonNull(target.resolve("it-libs").toFile().listFiles()));
        for (File descriptor : Objects.requireNonNull(
                target.resolve("test-classes/WEB-INF").toFile().listFiles())) {
            war.addAsWebInfResource(descriptor, descriptor.getName());
        }
        return war;
    }

    private static GenericArchive folder(Path folder) {
        return ShrinkWrap.create(GenericArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory(folder.toFile())
                .as(GenericArchive.class);
    }

    private static boolean belongsInside(ArchivePath path) {
        String name = path.get().substring(CLASSES.length() + 1);
        return !name.startsWith("/WEB-INF")
                && !name.startsWith("/META-INF/services")
                && !name.startsWith("/org/cordbank/testing/host")
                && !name.startsWith("/badhouse")
                && !name.startsWith("/arquillian.xml");
    }
}
