package org.cordbank.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The commands behind {@code ./cordbank}. */
public final class Main {
    private static final int PORTAL_PORT = 8080;
    private static final int OFFICE_PORT = 8081;
    private static final int MAIL_PORT = 8082;
    private static final int DEMO_UNITS = 2_000;

    private Main() {}

    /** Carries out one command; the process ends with 0 when it was done and 1 when something was in the way. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code;
        try {
            code = carryOut(Options.of(arguments), out);
        } catch (CannotRun sentence) {
            out.println();
            out.println(sentence.sentence());
            code = 1;
        } catch (InterruptedException stopped) {
            code = 1;
        } catch (IOException failed) {
            out.println(Refusals.of(failed, Path.of("").toAbsolutePath()).sentence());
            code = 1;
        }
        System.exit(code);
    }

    private static int carryOut(Options options, PrintStream out) throws CannotRun, InterruptedException, IOException {
        Path data = Path.of(options.value("--data").orElse(".cordbank")).toAbsolutePath();
        switch (options.command()) {
            case "run" -> {
                return new Run(out).run(settings(options, data));
            }
            case "demo" -> {
                log(data);
                new DemoCommand(out).load(DemoCommand.wish(options, data, own(options)));
            }
            case "reset" -> new Reset(out).reset(data, options.has("--yes"));
            case "clock" -> new ClockHand(out).turn(data, options.value("--forward"));
            default ->
                throw new CannotRun(
                        "不认识的命令 " + options.command() + "：./cordbank help 列出全部用法。",
                        "The command " + options.command() + " is not known: ./cordbank help lists all.");
        }
        return 0;
    }

    private static Settings settings(Options options, Path data) throws CannotRun, IOException {
        log(data);
        return new Settings(
                data,
                Path.of(options.value("--server").orElse("launcher/target/server"))
                        .toAbsolutePath(),
                options.port("--portal-port", PORTAL_PORT),
                options.port("--office-port", OFFICE_PORT),
                options.port("--mail-port", MAIL_PORT),
                own(options),
                !options.has("--no-demo"),
                demoUnits(options),
                options.value("--keys").map(Path::of),
                options.value("--smtp"),
                options.value("--public-url"),
                firstAdmin(options),
                properties(options));
    }

    private static Optional<FirstAdmin> firstAdmin(Options options) throws CannotRun, IOException {
        Optional<FirstAdmin> first = options.value("--first-admin")
                .map(login -> new FirstAdmin(
                        login, options.value("--first-admin-file").map(Path::of)));
        if (first.isPresent()) {
            first.get().check();
            if (!options.has("--no-demo")) {
                throw new CannotRun(
                        "--first-admin 只用于正式运行，请同时给出 --no-demo；演示环境自带人员。",
                        "--first-admin goes with --no-demo; the demo brings its own people.");
            }
        }
        return first;
    }

    private static void log(Path data) throws IOException {
        Path log = Files.createDirectories(data.resolve("log")).resolve("launcher.log");
        System.setProperty("org.slf4j.simpleLogger.logFile", log.toString());
    }

    private static Optional<Settings.OwnServer> own(Options options) {
        return options.value("--jdbc-url")
                .map(url -> new Settings.OwnServer(
                        url, options.value("--account-host").orElse("%")));
    }

    private static int demoUnits(Options options) throws CannotRun {
        String units = options.value("--demo-units").orElse(String.valueOf(DEMO_UNITS));
        if (!units.matches("\\d{1,5}")) {
            throw new CannotRun(
                    "--demo-units 要 0 到 99999 之间的整数，收到的是 " + units + "。",
                    "--demo-units wants a whole number from 0 to 99999, not " + units + ".");
        }
        return Integer.parseInt(units);
    }

    private static Map<String, String> properties(Options options) throws IOException {
        Properties written = new Properties();
        Optional<String> file = options.value("--properties");
        if (file.isPresent()) {
            try (Reader reader = Files.newBufferedReader(Path.of(file.get()))) {
                written.load(reader);
            }
        }
        return written.stringPropertyNames().stream()
                .collect(Collectors.toMap(Function.identity(), written::getProperty));
    }
}
