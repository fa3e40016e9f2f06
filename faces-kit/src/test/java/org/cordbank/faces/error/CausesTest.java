package org.cordbank.faces.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the database ended because two acts met is told from what broke")
class CausesTest {
    @Test
    void aDeadlockInsideTheContainersWrappersIsARace() {
        SQLException deadlock = new SQLTransactionRollbackException("Deadlock found", "40001", 1213);
        assertThat(Causes.endedByRace(new FacesException(new EJBException(new IllegalStateException(deadlock)))))
                .isTrue();
    }

    @Test
    void aLockWaitedForTooLongIsARace() {
        assertThat(Causes.endedByRace(new SQLException("Lock wait timeout exceeded", "HY000", 1205)))
                .isTrue();
    }

    @Test
    void aBrokenStatementIsNone() {
        assertThat(Causes.endedByRace(new EJBException(new SQLException("syntax", "42000", 1064))))
                .isFalse();
        assertThat(Causes.endedByRace(new IllegalStateException("no database in it")))
                .isFalse();
    }
}
