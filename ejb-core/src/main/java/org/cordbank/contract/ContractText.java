package org.cordbank.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cordbank.family.MotherRow;
import org.cordbank.partners.HospitalRow;

/**
 * The exact text a family signs, built from what it answered: the same answers always give the same text, so that what
 * was read, what was signed and what was kept can be compared by hash.
 */
final class ContractText {
    private final StringBuilder text = new StringBuilder();
    private final ContractWords words;
    private final Locale locale;

    private ContractText(Locale language) {
        words = ContractWords.in(language);
        locale = words.locale();
    }

    /** Everything the text is made of. */
    record Parts(
            String bank,
            MotherRow mother,
            HospitalRow hospital,
            LocalDate dueDate,
            PlanRow plan,
            List<ScreeningQuestion> questions,
            Map<String, Boolean> answers,
            List<ConsentText> consents,
            Map<Long, Boolean> given,
            Locale language) {}

    static String of(Parts parts) {
        ContractText paper = new ContractText(parts.language());
        paper.head(parts);
        paper.fees(parts.plan());
        paper.health(parts);
        paper.consents(parts);
        paper.line("contract.paper.end");
        return paper.text.toString();
    }

    /** SHA-256 of the text in UTF-8 as 64 hexadecimal digits. */
    static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void head(Parts parts) {
        line("contract.paper.title");
        line("contract.paper.bank", parts.bank());
        line(
                "contract.paper.mother",
                parts.mother().name().value(),
                parts.mother().idNumber().value(),
                parts.mother().mobile().value(),
                parts.mother().address());
        line(
                "contract.paper.birth",
                parts.hospital().name(locale),
                parts.dueDate().toString());
        line("contract.paper.beneficiary");
    }

    private void fees(PlanRow plan) {
        line("contract.paper.plan", plan.name(locale), plan.code() + "-" + plan.edition(), "" + plan.termYears());
        line("contract.paper.first", plan.firstFee().print());
        line("contract.paper.storage", plan.storageAtSigning().print(), "" + plan.yearsAtSigning());
        if (!plan.discount().isZero()) {
            line("contract.paper.discount", plan.discount().print());
        }
        line("contract.paper.due", plan.dueAtSigning().print());
        if (plan.yearsLater() > 0) {
            line("contract.paper.later", plan.yearlyFee().print(), "" + plan.yearsLater());
        }
        line("contract.paper.total", plan.total().print());
    }

    private void health(Parts parts) {
        line("contract.paper.health");
        for (ScreeningQuestion question : parts.questions()) {
            boolean yes = parts.answers().get(question.code());
            line(yes ? "contract.paper.yes" : "contract.paper.no", question.text());
            if (question.isFlaggedBy(yes)) {
                line("contract.paper.notice", question.notice());
            }
        }
    }

    private void consents(Parts parts) {
        for (ConsentText consent : parts.consents()) {
            boolean given = parts.given().get(consent.id());
            line(given ? "contract.paper.given" : "contract.paper.refused", consent.title(), consent.version());
            text.append(consent.basis()).append('\n').append(consent.full()).append("\n\n");
        }
    }

    private void line(String key, Object... values) {
        text.append(words.of(key, values)).append('\n');
    }
}
