package org.cordbank.contract;

import java.util.ArrayList;
import java.util.List;
import org.cordbank.billing.WriteInvoice;
import org.cordbank.billing.WriteInvoice.Line;

/** The rule of the first invoice: the first fee, the years paid in advance, less the plan's discount. */
final class FirstInvoice {
    private FirstInvoice() {}

    static WriteInvoice of(ContractRow contract, PlanRow plan) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("采集、制备与检测", "Collection, processing and tests", plan.firstFee()));
        lines.add(new Line(
                "储存费（" + plan.yearsAtSigning() + " 年）",
                "Storage, years paid in advance: " + plan.yearsAtSigning(),
                plan.storageAtSigning()));
        if (!plan.discount().isZero()) {
            lines.add(new Line(
                    "一次付清优惠", "Discount for payment at once", plan.discount().negated()));
        }
        return new WriteInvoice(
                contract.familyAccountId(), contract.id(), contract.number().value(), lines);
    }
}
