package org.cordbank.faces.tag;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** An amount in yuan: {@code value} a number or a money value whose text is a number. */
public class Money extends Tag {
    @Override
    protected void begin(Markup markup) throws IOException {
        String value = string("value");
        if (value != null) {
            markup.open("span", "cb-money").text(yuan(value)).close("span");
        }
    }

    static String yuan(String value) {
        BigDecimal amount = new BigDecimal(value.replaceAll("[^0-9.\\-]", "")).setScale(2, RoundingMode.HALF_UP);
        String digits =
                new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount.abs());
        return (amount.signum() < 0 ? "−" : "") + "¥ " + digits;
    }
}
