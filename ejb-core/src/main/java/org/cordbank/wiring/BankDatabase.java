package org.cordbank.wiring;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * The one data source of a face. Address and account come from outside ({@code cordbank.db.url}, {@code .user},
 * {@code .password} as system property or environment variable), so each face has an account of its own; a connection
 * that the server has dropped is replaced before use.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/cordbank",
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=cordbank.db.url}",
        user = "${MPCONFIG=cordbank.db.user}",
        password = "${MPCONFIG=cordbank.db.password}",
        minPoolSize = 2,
        initialPoolSize = 2,
        maxPoolSize = 64,
        maxIdleTime = 300,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit"
        })
@Singleton
public class BankDatabase {}
