package org.cordbank.charity.notice;

import java.time.LocalDate;
import java.util.Locale;
import org.cordbank.charity.applications.DiseaseClass;
import org.cordbank.kernel.Money;

/**
 * A notice as anyone reads it.
 *
 * @param name masked; null without consent
 * @param age null without consent
 * @param city null without consent
 * @param lastDay last working day for objections
 * @param open true while objections are taken
 */
public record NoticeRow(
        String publicId,
        String number,
        String programmeZh,
        String programmeEn,
        String name,
        Integer age,
        String city,
        DiseaseClass disease,
        Money amount,
        LocalDate openedOn,
        LocalDate lastDay,
        boolean open) {
    public String programme(Locale locale) {
        return locale.getLanguage().equals("zh") ? programmeZh : programmeEn;
    }
}
