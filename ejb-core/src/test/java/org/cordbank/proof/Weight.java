package org.cordbank.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

@Embeddable
class Weight {
    @Column(name = "gross_g")
    private BigDecimal gross;

    @Column(name = "net_g")
    private BigDecimal net;

    protected Weight() {}

    Weight(BigDecimal gross, BigDecimal net) {
        this.gross = gross;
        this.net = net;
    }

    BigDecimal net() {
        return net;
    }
}
