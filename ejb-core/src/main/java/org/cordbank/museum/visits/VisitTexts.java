package org.cordbank.museum.visits;

import org.cordbank.booking.BookingRow;
import org.cordbank.museum.opening.VisitorType;
import org.cordbank.museum.visits.VisitRefused.Reason;

/** What was typed is complete and not longer than its column. */
final class VisitTexts {
    private static final int ORGANISATION = 120;
    private static final int GRADE = 60;
    private static final int NEEDS = 500;
    private static final int BUS = 60;
    private static final int PURPOSE = 300;

    private VisitTexts() {}

    static void check(VisitorType type, DescribeVisit typed) {
        if (type != VisitorType.FAMILY && clean(typed.organisation()) == null) {
            throw new VisitRefused(Reason.NO_ORGANISATION);
        }
        longest(typed.organisation(), ORGANISATION);
        longest(typed.grade(), GRADE);
        longest(typed.needs(), NEEDS);
        longest(typed.bus(), BUS);
        longest(typed.purpose(), PURPOSE);
    }

    static VisitDetail detail(BookingRow hold, VisitorType type, DescribeVisit typed, Long letter) {
        int minors = hold.heads() - typed.adults();
        return new VisitDetail(
                hold.id(),
                type,
                clean(typed.organisation()),
                minors == 0 ? null : typed.band(),
                clean(typed.grade()),
                typed.adults(),
                minors,
                clean(typed.needs()),
                clean(typed.bus()),
                clean(typed.purpose()),
                typed.contact().language(),
                letter,
                null);
    }

    private static String clean(String text) {
        String clean = text == null ? "" : text.replaceAll("\\p{Cc}+", " ").strip();
        return clean.isEmpty() ? null : clean;
    }

    private static void longest(String text, int most) {
        String clean = clean(text);
        if (clean != null && clean.codePointCount(0, clean.length()) > most) {
            throw new VisitRefused(Reason.TOO_LONG, clean.length(), most);
        }
    }
}
