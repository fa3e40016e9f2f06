package org.cordbank.charity.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordbank.charity.applications.Applicants.ZH;
import static org.cordbank.charity.applications.Applicants.key;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Role;
import org.cordbank.kernel.Refusal;
import org.cordbank.kernel.Sql;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Applicant by application by act: every public method of the applicants' desks that names an application or a paper is
 * found by reflection and tried by people it is not theirs. A method added later is in the matrix by itself; a parameter
 * the test has no sample for fails it.
 */
@InTheBank
@DisplayName("Applicants do not reach each other's cases")
class OwnershipIT {
    private static final Set<String> ABOUT_NOBODYS = Set.of("begin");

    @Inject
    private Applicants applicants;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private SubmissionDesk submission;

    @Inject
    private DocumentDesk papers;

    @Inject
    private CaseDesk cases;

    @Inject
    private IntakeDesk intake;

    @Inject
    private Sql sql;

    private record Act(Object desk, Method method) {
        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    private List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        Map<Class<?>, Object> desks = new LinkedHashMap<>();
        desks.put(ApplicationDesk.class, desk);
        desks.put(SubmissionDesk.class, submission);
        desks.put(DocumentDesk.class, papers);
        desks.put(CaseDesk.class, cases);
        desks.forEach((type, bean) -> Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.getParameterCount() > 0 && method.getParameterTypes()[0] == String.class)
                .filter(method -> !ABOUT_NOBODYS.contains(method.getName()))
                .forEach(method -> acts.add(new Act(bean, method))));
        return acts;
    }

    /** The application, or one of its papers, as the act needs it; samples for everything else. */
    private Object[] arguments(Act act, String application, String paper) throws Exception {
        Class<?>[] types = act.method().getParameterTypes();
        Object[] values = new Object[types.length];
        boolean aboutPaper = act.desk() == papers
                && Set.of("takeBack", "content").contains(act.method().getName());
        values[0] = aboutPaper ? paper : application;
        for (int i = 1; i < types.length; i++) {
            values[i] = sample(types[i]);
        }
        return values;
    }

    private Object sample(Class<?> type) throws Exception {
        Map<Class<?>, Object> samples = Map.of(
                String.class, key(),
                Locale.class, ZH,
                Task.class, Task.MEANS,
                Set.class, Set.of(),
                InputStream.class, Applicants.pdf(),
                PersonRow.class, applicants.patient(applicants.someone(5)),
                IllnessRow.class, applicants.illness(),
                MeansRow.class, applicants.means(),
                PayeeRow.class, new PayeeRow(PayeeKind.PATIENT, "某人", "某行", "12345678"));
        assertThat(samples).as("a sample for the matrix").containsKey(type);
        return samples.get(type);
    }

    private static Throwable outcome(Act act, Object... values) throws IllegalAccessException {
        try {
            act.method().invoke(act.desk(), values);
            return null;
        } catch (InvocationTargetException thrown) {
            return thrown.getTargetException();
        }
    }

    private Map<String, String> applications(Actor owner) throws Exception {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("draft", applicants.filled(owner, "SPARK", applicants.someone(9)));
        all.put("handed in", applicants.submitted(owner).publicId().value());
        all.put("checked", applicants.checked(owner).publicId().value());
        Actor applicant = applicants.account();
        String helped = applicants.filledByHelper(owner, applicants.someone(9), applicant.name());
        AsRole.call(owner, Role.APPLICANT, () -> {
            submission.handOver(helped, key());
            return null;
        });
        all.put("handed over by a helper", helped);
        return all;
    }

    private String paperOf(String application) {
        return sql.one(
                        "SELECT d.public_id FROM charity_documents d JOIN charity_applications a"
                                + " ON a.id = d.application_id WHERE a.public_id = ? LIMIT 1",
                        row -> row.getString(1),
                        application)
                .orElseThrow();
    }

    private String trace(String application) {
        return sql.one(
                        "SELECT CONCAT_WS('|', a.version, a.status, (SELECT COUNT(*) FROM charity_documents d WHERE"
                                + " d.application_id = a.id AND d.state <> 'TAKEN_BACK'), (SELECT COUNT(*) FROM"
                                + " charity_messages m WHERE m.application_id = a.id)) FROM charity_applications a"
                                + " WHERE a.public_id = ?",
                        row -> row.getString(1),
                        application)
                .orElseThrow();
    }

    @Test
    void everyActOnEveryApplicationIsRefusedToEverybodyElse() throws Exception {
        Actor owner = applicants.account();
        Map<String, String> targets = applications(owner);
        Actor withOwnCase = applicants.account();
        applicants.submitted(withOwnCase);
        List<Actor> others = List.of(applicants.account(), withOwnCase);
        List<Act> acts = acts();
        assertThat(acts).hasSizeGreaterThan(18);
        for (Map.Entry<String, String> target : targets.entrySet()) {
            String paper = paperOf(target.getValue());
            String before = trace(target.getValue());
            for (Actor other : others) {
                for (Act act : acts) {
                    Object[] values = arguments(act, target.getValue(), paper);
                    Throwable thrown = AsRole.call(other, Role.APPLICANT, () -> outcome(act, values));
                    assertThat(thrown)
                            .as("%s on %s", act.name(), target.getKey())
                            .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.reason())
                                    .isIn(ApplyingRefused.Reason.NOT_YOURS, HandingInRefused.Reason.NOT_YOURS));
                }
                assertThat(AsRole.call(other, Role.APPLICANT, () -> desk.mine()))
                        .extracting(row -> row.publicId().value())
                        .doesNotContain(target.getValue());
            }
            assertThat(trace(target.getValue())).as(target.getKey()).isEqualTo(before);
        }
    }

    @Test
    void anAddressNobodyHasIsRefusedInTheSameWords() throws Exception {
        Actor somebody = applicants.account();
        for (Act act : acts()) {
            Object[] values = arguments(act, "0000000000000000", "0000000000000000");
            Throwable thrown = AsRole.call(somebody, Role.APPLICANT, () -> outcome(act, values));
            assertThat(((Refusal) thrown).reason().name()).as(act.name()).isEqualTo("NOT_YOURS");
        }
    }

    @Test
    void whoIsNoApplicantOpensNoneOfTheDesks() throws Exception {
        String draft = applicants.filled(applicants.account(), "AID", applicants.someone(9));
        String paper = paperOf(draft);
        for (Role role : List.of(Role.FAMILY, Role.CUSTOMER_SERVICE, Role.CHARITY_OFFICER, Role.SYSTEM_ADMIN)) {
            for (Act act : acts()) {
                Object[] values = arguments(act, draft, paper);
                Throwable thrown = AsRole.call(role, () -> outcome(act, values));
                assertThat(thrown instanceof EJBAccessException
                                || thrown instanceof EJBException wrapped
                                        && wrapped.getCause() instanceof EJBAccessException)
                        .as("%s by %s", act.name(), role)
                        .isTrue();
            }
        }
    }

    @Test
    void onlyTheCharityOfficerWorksAtIntake() throws Exception {
        ApplicationRow row = applicants.submitted(applicants.account());
        for (Role role : Role.values()) {
            if (role == Role.CHARITY_OFFICER) {
                continue;
            }
            Throwable thrown = AsRole.call(role, () -> {
                try {
                    intake.claim(row.id());
                    return null;
                } catch (EJBException refused) {
                    return refused;
                }
            });
            assertThat(thrown).as(role.name()).isInstanceOf(EJBAccessException.class);
        }
    }
}
