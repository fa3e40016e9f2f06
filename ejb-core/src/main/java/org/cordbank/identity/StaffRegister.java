package org.cordbank.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordbank.identity.HiringRefused.Reason;

/** The staff register, kept by the security admin, who holds no role over blood or money. */
@Stateless
@RolesAllowed(Roles.SECURITY_ADMIN)
public class StaffRegister {
    private final Clock machine = Clock.systemUTC();

    @Inject
    private People people;

    @Inject
    private RecoveryCodes recovery;

    @Inject
    private IdentityRules rules;

    @Inject
    private CurrentActor current;

    @Inject
    private Event<StaffChanged> changed;

    /** Hires; refused when the login or badge is taken, the password or PIN is too weak, or a collector has no hospital. */
    public long hire(HireStaff hire) {
        return write(hire);
    }

    /** The first security admin of an empty bank, named by the operator at start; refused once anybody is hired. */
    @PermitAll
    public long hireFirst(HireStaff hire) {
        if (people.anyStaff()) {
            throw new HiringRefused(Reason.NOT_THE_FIRST, hire.login());
        }
        return write(hire);
    }

    /** Sample staff of the demo; refused outside it. Hiring a sample person twice changes nothing. */
    @PermitAll
    public void hireSample(HireStaff hire) {
        if (!DemoMode.on() || !hire.demo()) {
            throw new HiringRefused(Reason.ONLY_IN_DEMO, hire.login());
        }
        if (people.staffByLogin(hire.login()).isEmpty()) {
            write(hire);
        }
    }

    /** Gives {@code staffId} exactly these roles; {@code version} is the one the admin looked at. */
    public void assignRoles(long staffId, int version, Set<Role> roles, String reason) {
        Staff staff = seen(staffId, version);
        checkRoles(roles, staff.row().login());
        staff.holdRoles(roles);
        announce(staff, "assign-roles", reason);
    }

    /** Closes the door for a person who left; signatures keep the name. */
    public void retire(long staffId, int version, String reason) {
        Staff staff = seen(staffId, version);
        staff.leave();
        announce(staff, "retire", reason);
    }

    /** Opens the door again. */
    public void reinstate(long staffId, int version, String reason) {
        Staff staff = seen(staffId, version);
        staff.comeBack();
        announce(staff, "reinstate", reason);
    }

    /** Takes the person's one-time password back (a lost phone): set up anew at the door where the role asks for one. */
    public void takeBackTotp(long staffId, int version, String reason) {
        Staff staff = seen(staffId, version);
        staff.dropTotp();
        recovery.takeBack(staffId);
        announce(staff, "take-back-totp", reason);
    }

    /** Characters a password needs at least. */
    public int shortestPassword() {
        return rules.value("password_min_length");
    }

    /** Digits a signing PIN has. */
    public int pinLength() {
        return rules.value("pin_length");
    }

    /** Roles whose people must show a one-time password at the door. */
    public Set<Role> totpRoles() {
        return people.totpRoles();
    }

    /** Makes exactly these roles show one. Whoever has none set up is asked to at the next sign-in. */
    public void requireTotp(Set<Role> roles, String reason) {
        people.requireTotp(roles);
        String named = roles.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        changed.fire(new StaffChanged(current.get().id(), "require-totp", reason, named));
    }

    /** The register by badge, after {@code badge}, at most {@code most} lines. */
    @RolesAllowed({Roles.SECURITY_ADMIN, Roles.AUDIT_ADMIN, Roles.QA})
    public List<StaffRow> after(String badge, int most) {
        return people.staffAfter(badge == null ? "" : badge, most).stream()
                .map(Staff::row)
                .toList();
    }

    private long write(HireStaff hire) {
        int digits = pinLength();
        if (!hire.pin().matches("\\d+") || hire.pin().length() != digits) {
            throw new HiringRefused(Reason.PIN_LENGTH, digits);
        }
        int shortest = shortestPassword();
        if (!hire.demo() && hire.password().codePointCount(0, hire.password().length()) < shortest) {
            throw new HiringRefused(Reason.PASSWORD_TOO_SHORT, shortest);
        }
        checkRoles(hire.roles(), hire.login());
        if (hire.roles().contains(Role.COLLECTOR) && hire.partnerId() == null) {
            throw new HiringRefused(Reason.COLLECTOR_WITHOUT_HOSPITAL, hire.printedName());
        }
        if (people.staffByLogin(hire.login()).isPresent()) {
            throw new HiringRefused(Reason.LOGIN_TAKEN, hire.login());
        }
        if (people.staffByBadge(hire.badge()).isPresent()) {
            throw new HiringRefused(Reason.BADGE_TAKEN, hire.badge());
        }
        Staff staff = new Staff(hire, machine.instant());
        people.add(staff);
        announce(staff, "hire", "");
        return staff.id();
    }

    private static void checkRoles(Set<Role> roles, String login) {
        if (roles.isEmpty() || !roles.stream().allMatch(Role::isStaff)) {
            throw new HiringRefused(Reason.NO_STAFF_ROLE, login);
        }
        boolean admin = roles.contains(Role.SYSTEM_ADMIN)
                || roles.contains(Role.SECURITY_ADMIN)
                || roles.contains(Role.AUDIT_ADMIN);
        if (admin && roles.size() > 1) {
            throw new HiringRefused(Reason.ADMIN_STANDS_ALONE, login);
        }
    }

    private Staff seen(long staffId, int version) {
        Staff staff = people.staff(staffId).orElseThrow(() -> new HiringRefused(Reason.NOBODY, staffId));
        if (staff.version() != version) {
            throw new HiringRefused(Reason.CHANGED_MEANWHILE, staff.row().printedName());
        }
        return staff;
    }

    private void announce(Staff staff, String act, String reason) {
        String roles = staff.row().roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        changed.fire(new StaffChanged(staff.id(), act, reason, roles));
    }
}
