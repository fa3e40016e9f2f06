package org.cordbank.charity.applications;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.cordbank.charity.applications.ApplyingRefused.Reason;
import org.cordbank.kernel.Din;
import org.cordbank.kernel.InvalidValue;
import org.cordbank.kernel.Money;

/** What can be written into an application at all; the lengths follow from the widths of its columns. */
final class Limits {
    private static final int ADDRESS = 200;
    private static final int ORGANISATION = 60;
    private static final int CITY = 30;
    private static final int DIAGNOSIS = 300;
    private static final int HOSPITAL = 80;
    private static final int STORY = 1500;
    private static final int HOLDER = 60;
    private static final int BANK = 60;
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{8,30}");

    private Limits() {}

    static void of(PersonRow applicant, PersonRow helper) {
        length("address", applicant.address(), ADDRESS);
        length("organisation", helper.organisation(), ORGANISATION);
    }

    static void of(IllnessRow illness, LocalDate earliest, LocalDate latest) {
        length("diagnosis", illness.diagnosis(), DIAGNOSIS);
        length("hospital", illness.hospital(), HOSPITAL);
        LocalDate day = illness.treatedOn();
        if (day != null && (day.isAfter(latest) || day.isBefore(earliest))) {
            throw new ApplyingRefused(Reason.TREATED_TOO_FAR, day);
        }
        if (illness.din() != null) {
            din(illness.din());
        }
    }

    static void city(String city) {
        length("city", city, CITY);
    }

    static void of(MeansRow means, int mostPeople) {
        length("story", means.story(), STORY);
        if (means.householdSize() != null && (means.householdSize() < 1 || means.householdSize() > mostPeople)) {
            throw new ApplyingRefused(Reason.HOUSEHOLD_SIZE, means.householdSize(), mostPeople);
        }
        notNegative("yearlyIncome", means.yearlyIncome());
        notNegative("costTotal", means.costTotal());
        notNegative("insurancePaid", means.insurancePaid());
        notNegative("otherAid", means.otherAid());
    }

    static void of(PayeeRow payee) {
        length("holder", payee.holder(), HOLDER);
        length("bank", payee.bank(), BANK);
        if (payee.account() != null && !ACCOUNT.matcher(payee.account()).matches()) {
            throw new ApplyingRefused(Reason.ACCOUNT_NUMBER, payee.account());
        }
    }

    private static void din(String typed) {
        try {
            Din.of(typed);
        } catch (InvalidValue other) {
            throw new ApplyingRefused(Reason.DIN, typed);
        }
    }

    private static void notNegative(String field, Money amount) {
        if (amount != null && amount.isNegative()) {
            throw ApplyingRefused.at(field, Reason.NEGATIVE, amount.print());
        }
    }

    static void length(String field, String text, int most) {
        int length = text == null ? 0 : text.codePointCount(0, text.length());
        if (length > most) {
            throw ApplyingRefused.at(field, Reason.TOO_LONG, most, length);
        }
    }
}
