package org.cordbank.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.cordbank.identity.CodePurpose;
import org.cordbank.identity.CodeRequested;
import org.cordbank.kernel.Sql;

/** A desk for these tests: one act per call, in a transaction. */
@Stateless
@PermitAll
public class PostOffice {
    @Inject
    private Outbox outbox;

    @Inject
    private Event<CodeRequested> codes;

    @Inject
    private Sql sql;

    public long post(String to) {
        return outbox.post(letter(to));
    }

    public void postAndFail(String to) {
        outbox.post(letter(to));
        throw new RetryRefused(RetryRefused.Reason.NOT_FAILED, 0);
    }

    public void requestCode(String to, String code) {
        codes.fire(new CodeRequested(to, code, CodePurpose.SIGN_IN, "zh_CN", 10));
    }

    public int update(String statement, Object... values) {
        return sql.update(statement, values);
    }

    private static Letter letter(String to) {
        Map<String, String> values = Map.of("name", "王䶮（化名）", "step", "已到达脐血库", "url", "https://bank.example/unit");
        return new Letter(to, Locale.SIMPLIFIED_CHINESE, LetterKind.UNIT_PROGRESS, values);
    }
}
