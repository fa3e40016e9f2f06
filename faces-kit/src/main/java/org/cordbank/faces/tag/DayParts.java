package org.cordbank.faces.tag;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cordbank.faces.text.Wording;

/** A day one knows by heart, such as a birth date: year, month and day as three numbers; value a LocalDate. */
public class DayParts extends UIInput {
    private static final List<String> PARTS = List.of("year", "month", "day");

    public DayParts() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return Tag.FAMILY;
    }

    @Override
    public void decode(FacesContext context) {
        Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
        String id = getClientId(context);
        if (sent.containsKey(id + "_year")) {
            String typed = PARTS.stream()
                    .map(part -> sent.getOrDefault(id + "_" + part, "").strip())
                    .collect(Collectors.joining("-"));
            setSubmittedValue("--".equals(typed) ? "" : typed);
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object submitted) {
        if (submitted == null || submitted.toString().isEmpty()) {
            return null;
        }
        try {
            String[] parts = submitted.toString().split("-", -1);
            return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        } catch (DateTimeException | NumberFormatException noDay) {
            String text = Wording.of("kit.date.invalid", getAttributes().get("label"));
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), noDay);
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        String[] typed = typed();
        Object invalid = getPassThroughAttributes().get("aria-invalid");
        String id = getClientId(context);
        Markup markup = new Markup(context, this).open("span", "cb-dayparts").attr("id", id);
        for (int i = 0; i < PARTS.size(); i++) {
            String part = PARTS.get(i);
            markup.open("label", null)
                    .attr("for", id + "_" + part)
                    .open("input", "cb-in")
                    .attr("id", id + "_" + part)
                    .attr("name", id + "_" + part)
                    .attr("inputmode", "numeric")
                    .attr("autocomplete", "off")
                    .attr("maxlength", i == 0 ? 4 : 2)
                    .attr("aria-invalid", invalid)
                    .attr("value", i < typed.length ? typed[i] : "")
                    .close("input")
                    .text(Wording.of("kit.date." + part))
                    .close("label");
        }
        markup.close("span");
        super.encodeEnd(context);
    }

    private String[] typed() {
        Object shown = getSubmittedValue() == null ? getValue() : getSubmittedValue();
        if (shown instanceof LocalDate date) {
            return new String[] {
                String.valueOf(date.getYear()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getDayOfMonth())
            };
        }
        return shown == null ? new String[0] : shown.toString().split("-", -1);
    }
}
