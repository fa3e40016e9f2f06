package org.cordbank.portal.outreach;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cordbank.outreach.OpenDataRules;

/**
 * So many requests a minute for each network address. The buckets of the addresses seen last are kept in this process; who
 * is pushed out begins anew, which gives nobody more than one further minute's share.
 */
@Provider
public class RateLimit implements ContainerRequestFilter, ContainerResponseFilter {
    private static final int TOO_MANY = 429;
    private static final int ADDRESSES = 10_000;
    private static final Map<String, Bucket> BUCKETS = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    @Inject
    private OpenDataRules rules;

    @Context
    private HttpServletRequest caller;

    @Override
    public void filter(ContainerRequestContext request) {
        ConsumptionProbe probe = bucket(caller.getRemoteAddr()).tryConsumeAndReturnRemaining(1);
        request.setProperty("left", probe.getRemainingTokens());
        if (!probe.isConsumed()) {
            long seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
            request.abortWith(jakarta.ws.rs.core.Response.fromResponse(Answer.problem(
                            TOO_MANY,
                            "Too Many Requests",
                            "One network address may send " + rules.perMinute() + " requests a minute. Wait " + seconds
                                    + " seconds."))
                    .header("Retry-After", seconds)
                    .build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object left = request.getProperty("left");
        if (left != null) {
            response.getHeaders().putSingle("RateLimit-Remaining", left);
        }
    }

    private Bucket bucket(String address) {
        synchronized (BUCKETS) {
            return BUCKETS.computeIfAbsent(address, fresh -> {
                int most = rules.perMinute();
                return Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
                        .build();
            });
        }
    }
}
