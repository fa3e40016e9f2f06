package org.cordbank.charity.fund;

import java.util.Locale;

/** The Red Cross's account for a fund, as donors need it. @param remarkZh what to write as purpose */
public record DonationAccount(
        String fundCode,
        String holderZh,
        String holderEn,
        String bankZh,
        String bankEn,
        String account,
        String remarkZh,
        String remarkEn) {
    public String holder(Locale locale) {
        return locale.getLanguage().equals("zh") ? holderZh : holderEn;
    }

    public String bank(Locale locale) {
        return locale.getLanguage().equals("zh") ? bankZh : bankEn;
    }

    public String remark(Locale locale) {
        return locale.getLanguage().equals("zh") ? remarkZh : remarkEn;
    }
}
