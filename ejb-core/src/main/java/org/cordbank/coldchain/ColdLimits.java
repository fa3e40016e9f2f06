package org.cordbank.coldchain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import org.cordbank.kernel.Temperature;
import org.cordbank.limits.Limit;
import org.cordbank.limits.Limits;
import org.cordbank.limits.Scope;

/** The cold chain's limits in force, in its own words. */
@ApplicationScoped
class ColdLimits {
    @Inject
    private Limits limits;

    VesselLimits vessel() {
        Limit level = limits.of("tank.level", Scope.ANY);
        Limit top = limits.of("tank.temp.top", Scope.ANY);
        return new VesselLimits(new Temperature(top.max()), level.warnMin(), level.min());
    }

    TransportBand transport() {
        Limit temperature = limits.of("transport.temp", Scope.ANY);
        Limit alarm = limits.of("transport.temp.alarm", Scope.ANY);
        return new TransportBand(
                range(temperature.warnMin(), temperature.warnMax()),
                range(alarm.min(), alarm.max()),
                minutes("transport.temp.alarm.minutes"),
                range(temperature.min(), temperature.max()),
                minutes("transport.logger.gap"));
    }

    private Duration minutes(String key) {
        return Duration.ofMinutes(limits.of(key, Scope.ANY).max().longValueExact());
    }

    private static TransportBand.Range range(BigDecimal low, BigDecimal high) {
        return new TransportBand.Range(new Temperature(low), new Temperature(high));
    }
}
