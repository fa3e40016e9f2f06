package org.cordbank.faces.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The menu, written room by room in {@code WEB-INF/nav/<room>.nav}: one line per page that stands in it,
 * {@code order view icon ROLE,ROLE}. Words: {@code <room>.nav} for the room, {@code <room>.nav.<verb-noun>} for the
 * page. A page of the menu opens only for
 * the roles of its line, see {@link MenuGuard}; what is done there the desks allow or refuse.
 */
@ApplicationScoped
public class Navigation {
    private static final String FOLDER = "/WEB-INF/nav/";

    /**
     * One line of the menu.
     *
     * @param order place in the whole menu, low first
     * @param roles roles that see it; {@code *} means everybody
     */
    public record Entry(int order, String room, String view, String icon, Set<String> roles) {
        public Entry {
            roles = Set.copyOf(roles);
        }

        /** {@code storage.nav.place-unit}. */
        public String textKey() {
            String page = view.substring(view.lastIndexOf('/') + 1).replace(".xhtml", "");
            return room + ".nav." + page;
        }

        public boolean isOpen(Predicate<String> hasRole) {
            return roles.contains("*") || roles.stream().anyMatch(hasRole);
        }
    }

    /** The lines of one room. */
    public record Group(String room, List<Entry> entries) {
        public Group {
            entries = List.copyOf(entries);
        }

        public String textKey() {
            return room + ".nav";
        }
    }

    @Inject
    private ServletContext application;

    private volatile List<Entry> entries;
    private volatile List<Group> groups;
    private volatile List<Group> forEverybody;
    private volatile Map<String, List<Entry>> byView;

    /** The lines of a passer-by, who has no role. */
    public List<Group> openToEverybody() {
        if (forEverybody == null) {
            forEverybody = open(role -> false);
        }
        return forEverybody;
    }

    /** The lines that somebody of these roles may open; each role is asked for once, since the container's answer is dear. */
    public List<Group> open(Predicate<String> hasRole) {
        Map<String, Boolean> asked = new HashMap<>();
        Predicate<String> known = role -> asked.computeIfAbsent(role, hasRole::test);
        return groups().stream()
                .map(group -> new Group(
                        group.room(),
                        group.entries().stream()
                                .filter(entry -> entry.isOpen(known))
                                .toList()))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    /** Every room with all its lines, put in order once. */
    private List<Group> groups() {
        if (groups == null) {
            // by order, then by name: two rooms that begin with the same number stay two rooms
            TreeMap<String, List<Entry>> rooms = new TreeMap<>();
            List<Entry> all = entries();
            for (Entry entry : all) {
                String place = String.format("%05d %s", firstOf(entry.room(), all), entry.room());
                rooms.computeIfAbsent(place, room -> new ArrayList<>()).add(entry);
            }
            groups = rooms.values().stream()
                    .map(room -> new Group(room.get(0).room(), room))
                    .toList();
        }
        return groups;
    }

    /** True when {@code view} stands in the menu and nobody with these roles has a line for it. */
    boolean isClosed(String view, Predicate<String> hasRole) {
        if (byView == null) {
            byView = entries().stream().collect(Collectors.groupingBy(Entry::view));
        }
        List<Entry> lines = byView.get(view);
        return lines != null && isClosed(lines, view, hasRole);
    }

    static boolean isClosed(List<Entry> menu, String view, Predicate<String> hasRole) {
        List<Entry> lines =
                menu.stream().filter(entry -> entry.view().equals(view)).toList();
        return !lines.isEmpty() && lines.stream().noneMatch(entry -> entry.isOpen(hasRole));
    }

    private static int firstOf(String room, List<Entry> all) {
        return all.stream()
                .filter(entry -> entry.room().equals(room))
                .mapToInt(Entry::order)
                .min()
                .orElseThrow();
    }

    private List<Entry> entries() {
        if (entries == null) {
            Set<String> files = application.getResourcePaths(FOLDER);
            entries = files == null
                    ? List.of()
                    : files.stream()
                            .filter(file -> file.endsWith(".nav"))
                            .flatMap(file -> read(file).stream())
                            .sorted(Comparator.comparingInt(Entry::order))
                            .toList();
        }
        return entries;
    }

    private List<Entry> read(String file) {
        String room = file.substring(FOLDER.length(), file.length() - ".nav".length());
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(application.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return parse(room, lines.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Entry> parse(String room, List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> entry(room, line.split("\\s+")))
                .toList();
    }

    private static Entry entry(String room, String... words) {
        if (words.length != 4) {
            throw new IllegalArgumentException(
                    room + ".nav: want 'order view icon roles', have " + Arrays.toString(words));
        }
        return new Entry(Integer.parseInt(words[0]), room, words[1], words[2], Set.of(words[3].split(",")));
    }
}
