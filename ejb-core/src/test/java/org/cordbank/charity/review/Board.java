package org.cordbank.charity.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.cordbank.charity.applications.Applicants;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.CaseFile;
import org.cordbank.charity.fund.FundDesk;
import org.cordbank.identity.Actor;
import org.cordbank.identity.HireStaff;
import org.cordbank.identity.Role;
import org.cordbank.identity.StaffRegister;
import org.cordbank.kernel.Money;
import org.cordbank.testing.AsRole;

/** Brings cases as far through review as a test needs them, always through the real desks and each time with new people. */
@ApplicationScoped
public class Board {
    public static final String PIN = "246810";
    private static final AtomicLong NUMBER = new AtomicLong(1);

    private final Map<Long, String> badges = new ConcurrentHashMap<>();

    @Inject
    private Applicants applicants;

    @Inject
    private CaseFile cases;

    @Inject
    private MedicalCheckDesk checks;

    @Inject
    private ReviewDesk reviews;

    @Inject
    private PanelDesk panel;

    @Inject
    private DirectorDesk director;

    @Inject
    private FundDesk fund;

    @Inject
    private StaffRegister staff;

    @Inject
    private Clock clock;

    /** A new colleague with a badge and the PIN of all tests. */
    public Actor hire(Role role) throws Exception {
        long n = NUMBER.getAndIncrement();
        String login = "charity" + n + "." + UUID.randomUUID().toString().substring(0, 8);
        String name = "公益" + n + "（化名）";
        String badge = "C" + n + login.substring(login.length() - 4);
        long id = AsRole.call(
                Role.SECURITY_ADMIN,
                () -> staff.hire(
                        new HireStaff(login, name, "a long password " + n, badge, PIN, 1, null, Set.of(role), false)));
        badges.put(id, badge);
        return new Actor(Actor.Kind.STAFF, id, name, Set.of(role), 1);
    }

    /** The badge of a colleague hired here. */
    public String badge(Actor who) {
        return badges.get(who.id());
    }

    /** A case that waits for the medical check. */
    public ApplicationRow toCheck() throws Exception {
        return applicants.checked(applicants.account());
    }

    /** A case whose check passed, by {@code checker}. */
    public ApplicationRow toReview(Actor checker) throws Exception {
        ApplicationRow row = toCheck();
        pass(row, checker);
        return now(row);
    }

    public void pass(ApplicationRow row, Actor checker) throws Exception {
        String id = row.publicId().value();
        CheckFindings found = new CheckFindings(null, "示例脐血库", "血液科 李医生（化名）", LocalDate.now(clock), "");
        AsRole.call(checker, Role.CLINICAL_COORDINATOR, () -> {
            checks.claim(id);
            checks.pass(key(), id, found);
            return null;
        });
    }

    /** One reviewer declares no conflict and gives an opinion. */
    public void opine(ApplicationRow row, Actor reviewer, boolean supports) throws Exception {
        String id = row.publicId().value();
        AsRole.call(reviewer, Role.PANEL_MEMBER, () -> {
            reviews.declare(key(), id, false, null);
            reviews.opine(key(), id, supports, 4, "情况属实，负担沉重");
            return null;
        });
    }

    /** A case that two new reviewers support. */
    public ApplicationRow toPanel() throws Exception {
        ApplicationRow row = toReview(hire(Role.CLINICAL_COORDINATOR));
        opine(row, hire(Role.PANEL_MEMBER), true);
        opine(row, hire(Role.PANEL_MEMBER), true);
        return now(row);
    }

    /** Convenes a meeting as {@code officer}; all cases that wait are on it. */
    public long convene(Actor officer) throws Exception {
        return AsRole.call(officer, Role.CHARITY_OFFICER, () -> panel.convene(key(), LocalDate.now(clock)));
    }

    public void vote(long meeting, ApplicationRow row, Actor member, Vote vote) throws Exception {
        AsRole.call(member, Role.PANEL_MEMBER, () -> {
            panel.attend(meeting);
            panel.vote(meeting, row.publicId().value(), vote);
            return null;
        });
    }

    public void close(long meeting, Actor officer) throws Exception {
        AsRole.call(officer, Role.CHARITY_OFFICER, () -> {
            panel.close(key(), meeting, "逐份审议，意见一致。");
            return null;
        });
    }

    /** A case the panel granted. */
    public ApplicationRow toDirector() throws Exception {
        ApplicationRow row = toPanel();
        Actor officer = hire(Role.CHARITY_OFFICER);
        long meeting = convene(officer);
        for (int i = 0; i < 3; i++) {
            vote(meeting, row, hire(Role.PANEL_MEMBER), Vote.GRANT);
        }
        close(meeting, officer);
        return now(row);
    }

    /** A case the director approved with the amount the rules give. */
    public ApplicationRow toNotice() throws Exception {
        ApplicationRow row = toDirector();
        approve(row, hire(Role.MEDICAL_DIRECTOR));
        return now(row);
    }

    public void approve(ApplicationRow row, Actor who) throws Exception {
        String id = row.publicId().value();
        AsRole.call(who, Role.MEDICAL_DIRECTOR, () -> {
            Money amount = director.sheet(id).award().amount();
            director.approve(key(), id, amount, PIN);
            return null;
        });
    }

    /** Puts a donation into a fund. */
    public void donate(String code, long yuan) throws Exception {
        String file = "日期,流水号,捐赠人,金额\n" + LocalDate.now(clock) + ",RC"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 20).toUpperCase(Locale.ROOT) + ",示例公司,"
                + yuan + "\n";
        AsRole.call(Role.FINANCE, () -> fund.take(code, "test.csv", file.getBytes(StandardCharsets.UTF_8)));
    }

    public ApplicationRow now(ApplicationRow row) {
        return cases.application(row.id());
    }

    /** What only the database's owner may do: sets a stage for a test about another one. */
    public int owner(String statement, Object... values) throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        System.getProperty("cordbank.db.url"),
                        System.getProperty("cordbank.test.owner.user"),
                        System.getProperty("cordbank.test.owner.password"));
                PreparedStatement prepared = owner.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            return prepared.executeUpdate();
        }
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }
}
