package org.cordbank.testing.host;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.util.List;
import java.util.logging.Logger;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Arquillian starts and stops its container around every test class; here the first class deploys, all others find the
 * bank open, and the end of the run closes it.
 */
public class OneDeployment implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, KeptOpen.class)
                .override(
                        DeploymentScenarioGenerator.class,
                        AnnotationDeploymentScenarioGenerator.class,
                        WholeModule.class);
    }

    /** Hands every test class the same archive, so that none declares a deployment. */
    public static class WholeModule implements DeploymentScenarioGenerator {
        @Override
        public List<DeploymentDescription> generate(TestClass testClass) {
            return List.of(new DeploymentDescription("bank", BankArchive.build()).shouldBeTestable(true));
        }
    }

    /** Payara Micro that stays up between test classes. */
    public static class KeptOpen extends PayaraMicroDeployableContainer {
        private static final Logger LOG = Logger.getLogger(KeptOpen.class.getName());

        private ProtocolMetaData open;
        private Archive<?> deployed;

        @Override
        public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
            if (open == null) {
                LOG.info("Deploying the bank for this run");
                open = onLoopback(super.deploy(archive));
                deployed = archive;
            }
            return open;
        }

        /** Payara names an address of the machine, but listens on the loopback only. */
        private static ProtocolMetaData onLoopback(ProtocolMetaData named) {
            ProtocolMetaData reachable = new ProtocolMetaData();
            for (HTTPContext context : named.getContexts(HTTPContext.class)) {
                HTTPContext loopback = new HTTPContext("127.0.0.1", context.getPort());
                context.getServlets()
                        .forEach(servlet -> loopback.add(new Servlet(servlet.getName(), servlet.getContextRoot())));
                reachable.addContext(loopback);
            }
            return reachable;
        }

        @Override
        public void undeploy(Archive<?> archive) {
            // the next test class uses it
        }

        @Override
        public void stop() throws LifecycleException {
            if (deployed != null) {
                try {
                    super.undeploy(deployed);
                } catch (DeploymentException failed) {
                    throw new LifecycleException("The bank did not close", failed);
                }
                deployed = null;
                open = null;
            }
            super.stop();
        }
    }
}
