package org.cordbank.launcher.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cordbank.kernel.Seals.Place;

/** The first invoice of each contract, the transfers for it, and the books in double entry. */
final class BillingPart implements DemoPart {
    private static final int DUE_DAYS = 14;
    private static final int ENTRIES = 3;
    private static final int PAYMENTS = 2;

    @Override
    public Map<String, Integer> numbers() {
        return Map.of(
                "billing_invoices_seq",
                1,
                "billing_invoice_numbers",
                1,
                "billing_payments_seq",
                PAYMENTS,
                "ledger_entries_seq",
                ENTRIES);
    }

    @Override
    public List<Sheet> sheets(World world) {
        return List.of(
                Sheet.ofLives(
                        "ledger_entries",
                        "id,subject_type,subject_id,entry_text,business_date,recorded_at,actor_kind,actor_id",
                        BillingPart::entries),
                Sheet.ofLives("ledger_postings", "entry_id,line,account_code,debit,credit", BillingPart::postings),
                Sheet.ofLives(
                        "billing_invoices",
                        "id,version,number,family_account_id,contract_id,contract_number,total,paid,state,issued_on,due_on",
                        BillingPart::invoice),
                Sheet.ofLives("billing_invoice_lines", "invoice_id,line,text_zh,text_en,amount", BillingPart::lines),
                Sheet.ofLives(
                        "billing_payments",
                        "id,invoice_id,amount,payer_sealed#,bank_reference,value_date,ledger_entry_id,recorded_by,recorded_at",
                        BillingPart::payments));
    }

    /** A transfer that arrived: which, how much in cents, when. */
    private record Transfer(int k, long cents, long at) {}

    private static List<Transfer> transfers(Life life) {
        List<Transfer> all = new ArrayList<>();
        Front front = life.front();
        long total = front.plan().total();
        long half = total / 2 / 100 * 100;
        if (life.reaches(front.firstPaid())) {
            all.add(new Transfer(0, half, front.firstPaid()));
        }
        if (life.reaches(front.settled())) {
            all.add(new Transfer(1, front.firstPaid() > 0 ? total - half : total, front.settled()));
        }
        return all;
    }

    private static long invoiceId(Life life) {
        return life.number("billing_invoices_seq");
    }

    private static void entries(Life life, Row row) {
        if (!life.fate().enrols()) {
            return;
        }
        long signatory = life.world().people().of("CONTRACT_SIGNATORY", life).id();
        entry(life, row, 0, life.invoiceNumber(), life.front().countersigned(), signatory);
        for (Transfer transfer : transfers(life)) {
            entry(life, row, transfer.k() + 1, reference(life, transfer), transfer.at(), clerk(life));
        }
    }

    private static void entry(Life life, Row row, int k, String text, long at, long actor) {
        row.with(life.number("ledger_entries_seq", ENTRIES, k))
                .raw("invoice")
                .with(invoiceId(life))
                .raw(text);
        row.day(at).at(at).raw("STAFF").with(actor).end();
    }

    private static long clerk(Life life) {
        return life.world().people().of("FINANCE", life).id();
    }

    private static String reference(Life life, Transfer transfer) {
        return "H-" + life.number("billing_payments_seq", PAYMENTS, transfer.k());
    }

    private static void postings(Life life, Row row) {
        if (!life.fate().enrols()) {
            return;
        }
        posting(life, row, 0, "1122", "2205", life.front().plan().total());
        for (Transfer transfer : transfers(life)) {
            posting(life, row, transfer.k() + 1, "1002", "1122", transfer.cents());
        }
    }

    private static void posting(Life life, Row row, int k, String debit, String credit, long cents) {
        long entry = life.number("ledger_entries_seq", ENTRIES, k);
        row.with(entry)
                .with(1)
                .raw(debit)
                .raw(PricePlan.yuan(cents))
                .raw("0.00")
                .end();
        row.with(entry)
                .with(2)
                .raw(credit)
                .raw("0.00")
                .raw(PricePlan.yuan(cents))
                .end();
    }

    private static void invoice(Life life, Row row) {
        if (!life.fate().enrols()) {
            return;
        }
        Front front = life.front();
        long total = front.plan().total();
        long paid = transfers(life).stream().mapToLong(Transfer::cents).sum();
        row.with(invoiceId(life)).with(1 + transfers(life).size()).raw(life.invoiceNumber());
        row.with(life.number("identity_families_seq"))
                .with(ContractPart.id(life))
                .raw(life.contractNumber());
        row.raw(PricePlan.yuan(total)).raw(PricePlan.yuan(paid));
        row.raw(paid == 0 ? "OPEN" : paid < total ? "PARTLY_PAID" : "PAID");
        row.day(front.countersigned())
                .day(front.countersigned() + DUE_DAYS * Moment.DAY)
                .end();
    }

    private static void lines(Life life, Row row) {
        if (!life.fate().enrols()) {
            return;
        }
        PricePlan plan = life.front().plan();
        line(life, row, 1, "采集、制备与检测", "Collection, processing and tests", plan.firstFee());
        String years = String.valueOf(plan.years());
        line(life, row, 2, "储存费（" + years + " 年）", "Storage, years paid in advance: " + years, plan.storage());
        if (plan.discount() > 0) {
            line(life, row, 3, "一次付清优惠", "Discount for payment at once", -plan.discount());
        }
    }

    private static void line(Life life, Row row, int line, String zh, String en, long cents) {
        row.with(invoiceId(life))
                .with(line)
                .with(zh)
                .with(en)
                .raw(PricePlan.yuan(cents))
                .end();
    }

    private static void payments(Life life, Row row) {
        for (Transfer transfer : transfers(life)) {
            long id = life.number("billing_payments_seq", PAYMENTS, transfer.k());
            Place place = new Place("billing_payments", "payer_sealed", id);
            row.with(id).with(invoiceId(life)).raw(PricePlan.yuan(transfer.cents()));
            row.hex(life.world().seals().seal(life.front().mother(), place)).raw(reference(life, transfer));
            row.day(transfer.at()).with(life.number("ledger_entries_seq", ENTRIES, transfer.k() + 1));
            row.with(clerk(life)).at(transfer.at()).end();
        }
    }
}
