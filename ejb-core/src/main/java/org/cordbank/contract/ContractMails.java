package org.cordbank.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cordbank.billing.InvoiceRow;
import org.cordbank.family.Families;
import org.cordbank.identity.FamilyAccounts;
import org.cordbank.kernel.BankIdentity;
import org.cordbank.notification.Letter;
import org.cordbank.notification.LetterKind;
import org.cordbank.notification.MessageBox;
import org.cordbank.notification.Outbox;

/** What a family is told about its contract, by mail and on its pages, in the transaction of the act. */
@ApplicationScoped
class ContractMails {
    @Inject
    private Outbox outbox;

    @Inject
    private MessageBox messages;

    @Inject
    private FamilyAccounts accounts;

    @Inject
    private Families families;

    @Inject
    private BankIdentity bank;

    void signed(ContractRow contract) {
        Map<String, String> values = about(contract);
        post(contract, LetterKind.CONTRACT_SIGNED, values);
        message(
                contract,
                "contract.message.signed",
                page(contract),
                contract.number().value());
    }

    void countersigned(ContractRow contract, InvoiceRow invoice) {
        Map<String, String> values = about(contract);
        values.put("amount", invoice.open().print());
        values.put("invoiceNumber", invoice.number());
        values.put("dueOn", invoice.dueOn().toString());
        post(contract, LetterKind.CONTRACT_COUNTERSIGNED, values);
        message(
                contract,
                "contract.message.countersigned",
                page(contract),
                contract.number().value(),
                invoice.open().print(),
                invoice.dueOn().toString());
    }

    void declined(ContractRow contract) {
        String number = contract.number().value();
        Map<String, String> values = about(contract);
        values.put("title", sentence(contract.language(), "contract.letter.declined.title", number));
        values.put(
                "body",
                sentence(contract.language(), "contract.letter.declined.body", number, contract.declineReason()));
        values.put("linkLabel", sentence(contract.language(), "contract.letter.declined.link"));
        post(contract, LetterKind.GENERIC, values);
        message(contract, "contract.message.declined", page(contract), number);
    }

    void certificateReady(ContractRow contract, CertificateRow certificate) {
        Map<String, String> values = about(contract);
        values.put("certificateNumber", certificate.number().value());
        values.put("url", bank.publicUrl() + certificatePage(contract));
        post(contract, LetterKind.CERTIFICATE_READY, values);
        message(
                contract,
                "contract.message.certificate",
                certificatePage(contract),
                certificate.number().value());
    }

    void progressed(ContractRow contract, String unitPublicId, String stepKey) {
        String page = "/my/unit.xhtml?id=" + unitPublicId;
        Map<String, String> values = about(contract);
        values.put("step", sentence(contract.language(), stepKey));
        values.put("url", bank.publicUrl() + page);
        post(contract, LetterKind.UNIT_PROGRESS, values);
        message(contract, stepKey, page);
    }

    private Map<String, String> about(ContractRow contract) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", families.masked(contract.familyAccountId()).name());
        values.put("contractNumber", contract.number().value());
        values.put("url", bank.publicUrl() + page(contract));
        return values;
    }

    private void post(ContractRow contract, LetterKind kind, Map<String, String> values) {
        String to = accounts.address(contract.familyAccountId());
        outbox.post(new Letter(to, contract.language(), kind, values));
    }

    private void message(ContractRow contract, String key, String page, String... values) {
        messages.put(contract.familyAccountId(), key, page, List.of(values));
    }

    private static String page(ContractRow contract) {
        return "/my/contract.xhtml?id=" + contract.publicId();
    }

    private static String certificatePage(ContractRow contract) {
        return "/my/certificate.xhtml?id=" + contract.publicId();
    }

    private static String sentence(Locale language, String key, Object... values) {
        return ContractWords.in(language).of(key, values);
    }
}
