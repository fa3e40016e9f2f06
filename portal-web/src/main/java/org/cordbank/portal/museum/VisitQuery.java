package org.cordbank.portal.museum;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.cordbank.booking.Contact;
import org.cordbank.kernel.EmailAddress;
import org.cordbank.kernel.MobileNumber;
import org.cordbank.kernel.PersonName;
import org.cordbank.museum.opening.VisitorType;
import org.cordbank.museum.visits.VisitPass;

/** What the address of a page says; nothing is kept between two pages but this. Unreadable values are as good as none. */
final class VisitQuery {
    private static final int MOST_DIGITS = 4;

    private VisitQuery() {}

    static String param(String name) {
        return external().getRequestParameterMap().get(name);
    }

    static Optional<VisitorType> type() {
        String asked = String.valueOf(param("type"));
        return Arrays.stream(VisitorType.values())
                .filter(type -> type.name().equals(asked))
                .findFirst();
    }

    static Optional<Integer> number(String name) {
        String asked = String.valueOf(param(name));
        return asked.matches("[0-9]{1," + MOST_DIGITS + "}") ? Optional.of(Integer.valueOf(asked)) : Optional.empty();
    }

    static Optional<LocalDate> day(String name) {
        try {
            return Optional.ofNullable(param(name)).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    static VisitPass pass() {
        return new VisitPass(param("b"), param("s"));
    }

    /** Network address of the visitor. */
    static String address() {
        return ((HttpServletRequest) external().getRequest()).getRemoteAddr();
    }

    static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    static Contact contact(String name, String phone, String email) {
        String language = language().getLanguage().equals("zh") ? "zh" : "en";
        return new Contact(
                PersonName.of(name),
                phone == null || phone.isBlank() ? null : MobileNumber.of(phone),
                EmailAddress.of(email),
                language);
    }

    /** An outcome that leads to another page of the museum with a query. */
    static String to(String page, String... namesAndValues) {
        StringBuilder outcome = new StringBuilder("/museum/" + page + ".xhtml?faces-redirect=true");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            outcome.append('&')
                    .append(namesAndValues[i])
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return outcome.toString();
    }

    static String to(String page, VisitPass pass, String did) {
        return to(page, "b", pass.id(), "s", pass.seal(), "did", did);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
