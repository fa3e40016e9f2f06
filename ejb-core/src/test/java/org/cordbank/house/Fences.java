package org.cordbank.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;

/** The fences of the bank itself, each by name; {@code FencesBiteTest} shows a bad example to every one of them. */
final class Fences {
    static final Map<String, ArchRule> ALL = new TreeMap<>();

    static {
        ALL.put(
                "rooms import only what the map allows",
                classes().should(importOnlyByTheMap()).allowEmptyShould(true));
        ALL.put("every package is a room of the map", classes().should(standInARoom()));
        ALL.put(
                "the bank knows no faces and no servlet",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces.."));
        ALL.put(
                "entities and embeddables are hidden",
                classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .or()
                        .areAnnotatedWith(Embeddable.class)
                        .should()
                        .notBePublic());
        ALL.put(
                "entities have no setter",
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .haveNameNotMatching("set[A-Z].*"));
        ALL.put(
                "only desks carry transactions",
                noClasses()
                        .that()
                        .areNotAnnotatedWith(Stateless.class)
                        .should()
                        .beAnnotatedWith(TransactionAttribute.class)
                        .orShould()
                        .beAnnotatedWith(Transactional.class));
        ALL.put(
                "every public desk method says who may call it",
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Stateless.class)
                        .and()
                        .arePublic()
                        .and()
                        .areNotStatic()
                        .should(sayWhoMayCall())
                        .allowEmptyShould(true));
        ALL.put(
                "no name says nothing",
                noClasses()
                        .should()
                        .haveNameMatching(
                                ".*(Manager|Helper|Util|Utils|Common|Base|Impl|DTO|Dto|Info|Handler|Processor)$")
                        .orShould()
                        .haveNameMatching(".*\\.Abstract[A-Z]\\w*$"));
        ALL.put("no time without a clock", noClasses().should(callNowWithoutClock()));
        ALL.put(
                "nobody prints to the console",
                noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err"));
        ALL.put(
                "no Java serialisation is read",
                noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream"));
    }

    private Fences() {}

    private static ArchCondition<JavaClass> importOnlyByTheMap() {
        return new ArchCondition<>("import only rooms the map allows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Rooms.of(type)
                        .ifPresent(room -> type.getDirectDependenciesFromSelf().forEach(dependency -> {
                            Rooms.of(dependency.getTargetClass()).ifPresent(other -> {
                                if (!Rooms.mayImport(room, other)) {
                                    events.add(SimpleConditionEvent.violated(
                                            dependency,
                                            room + " may not import " + other + ": " + dependency.getDescription()));
                                }
                            });
                        }));
            }
        };
    }

    private static ArchCondition<JavaClass> standInARoom() {
        return new ArchCondition<>("stand in a room of the map") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String room = Rooms.of(type).orElse("?");
                events.add(new SimpleConditionEvent(
                        type, Rooms.names().contains(room), type.getName() + " stands in no room of the map"));
            }
        };
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("carry @RolesAllowed or @PermitAll, itself or by its class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                JavaClass desk = method.getOwner();
                boolean says = method.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PermitAll.class)
                        || desk.isAnnotatedWith(RolesAllowed.class)
                        || desk.isAnnotatedWith(PermitAll.class)
                        || method.getModifiers().contains(JavaModifier.SYNTHETIC);
                events.add(new SimpleConditionEvent(method, says, method.getFullName() + " says nobody's role"));
            }
        };
    }

    private static ArchCondition<JavaClass> callNowWithoutClock() {
        DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> now = DescribedPredicate.describe(
                "now() without a clock",
                call -> call.getTarget().getName().equals("now")
                        && call.getTarget().getOwner().getPackageName().equals("java.time")
                        && call.getTarget().getRawParameterTypes().isEmpty());
        return new ArchCondition<>("call now() without a clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(now)
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
                type.getConstructorCallsFromSelf().stream()
                        .filter(call -> call.getTarget().getOwner().isEquivalentTo(java.util.Date.class))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
            }
        };
    }
}
