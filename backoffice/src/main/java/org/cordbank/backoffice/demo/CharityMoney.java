package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.cordbank.charity.fund.CostDesk;
import org.cordbank.charity.fund.FundDesk;
import org.cordbank.charity.fund.RecordCost;
import org.cordbank.kernel.Money;

/** Sample donations and costs of the funds, taken in as statements like those of the Red Cross. */
@ApplicationScoped
class CharityMoney {
    private static final String HEADING = "日期,流水号,捐赠人,匿名,金额,用途,票据号\n";
    private static final int MONTHS = 5;
    private static final String[] DONORS = {"爱心企业（化名）有限公司", "林望（化名）", "周以宁（化名）", "示例商会"};
    private static final long[] AMOUNTS = {60_000, 500, 1_200, 20_000};

    @Inject
    private Cast cast;

    @Inject
    private FundDesk funds;

    @Inject
    private CostDesk costs;

    @Inject
    private Clock clock;

    void donate() {
        for (String fund : new String[] {"AID", "SPARK"}) {
            cast.does(Parts.FINANCE, () -> funds.take(fund, fund + "-对账单-样例.csv", statement(fund)));
        }
        if (cast.as(Parts.FINANCE, () -> costs.costs("AID", 1)).isEmpty()) {
            RecordCost cost = new RecordCost(
                    "AID", "RCAID-COST-1", LocalDate.now(clock).minusDays(20), Money.of(800), "评审会会务（样例）");
            cast.does(
                    Parts.FINANCE, () -> costs.record("demo-charity-cost-1", cost, Parts.FINANCE_TOO, SampleStaff.PIN));
        }
    }

    private byte[] statement(String fund) {
        StringBuilder file = new StringBuilder(HEADING);
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate today = LocalDate.now(clock);
        for (int month = MONTHS; month >= 0; month--) {
            for (int i = 0; i < DONORS.length; i++) {
                LocalDate on = today.minusMonths(month).withDayOfMonth(1 + i);
                if (!on.isAfter(today) && !on.isBefore(first)) {
                    String reference = "RC" + fund + on.toString().replace("-", "") + i;
                    file.append("%s,%s,%s,%s,%d,,PJ-%s%n"
                            .formatted(
                                    on,
                                    reference,
                                    DONORS[i],
                                    i == 2 ? "是" : "否",
                                    AMOUNTS[i] + month * 100L,
                                    reference));
                }
            }
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
