package org.cordbank.jobs;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Supplier;
import org.cordbank.kernel.Sql;
import org.cordbank.notification.MessageBox;

/** A desk for these tests: one act per call, in a transaction. */
@Stateless
@PermitAll
public class Counter {
    @Inject
    private FormKeys keys;

    @Inject
    private JobBoard board;

    @Inject
    private MessageBox box;

    @Inject
    private Sql sql;

    /** The act itself: one message for {@code family}, whose id is the answer. */
    public String send(String formKey, String act, long family) {
        return keys.once(formKey, act, () -> Long.toString(box.put(family, "test.message", null, List.of("a"))));
    }

    public String sendAnd(String formKey, Supplier<String> work) {
        return keys.once(formKey, "test.act", work);
    }

    public long order(String kind, JsonObject payload) {
        return board.order(kind, payload);
    }

    public long orderOnce(String name, String kind, JsonObject payload) {
        return board.orderOnce(name, kind, payload);
    }

    public int update(String statement, Object... values) {
        return sql.update(statement, values);
    }
}
