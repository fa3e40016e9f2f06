package org.cordbank.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import org.cordbank.kernel.Din;
import org.cordbank.testing.InTheBank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("A kernel value is a column")
class KernelColumnsIT {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    @Test
    void everyValueIsWrittenAndReadBackEqual() throws Exception {
        transaction.begin();
        em.persist(ValueCard.filled(1));
        em.persist(new ValueCard(2));
        transaction.commit();

        assertThat(em.find(ValueCard.class, 1L).values())
                .isEqualTo(ValueCard.filled(1).values());
        assertThat(em.find(ValueCard.class, 2L).values()).containsOnlyNulls();
        assertThat(em.createQuery("select c.id from ValueCard c where c.din = :din", Long.class)
                        .setParameter("din", Din.of("G1234 98 654321 [H]"))
                        .getResultList())
                .containsExactly(1L);
        assertThat(em.createNativeQuery("SELECT CONCAT(din, ' ', public_id, ' ', HEX(name), ' ', fee, ' ',"
                                + " temperature_c, ' ', volume_ml) FROM proof_value_cards WHERE id = 1")
                        .getSingleResult())
                .isEqualTo(
                        "G123498654321 0123456789ABCDEF E78E8BF0ACAD9AEFBC88E58C96E5908DEFBC89 5400.00 -196.00 95.50");
    }
}
