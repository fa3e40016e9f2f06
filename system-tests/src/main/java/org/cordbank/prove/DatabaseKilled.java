package org.cordbank.prove;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** The database server is killed under sixteen writers; pools must find it again without a restart of the faces. */
final class DatabaseKilled implements Fault {
    private static final int LATEST_MS = 3_000;
    private static final int EARLIEST_MS = 1_000;
    private static final int TECHNICIANS = 12;
    private static final int PLACERS = 4;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public String what() {
        return "kill -9 of MariaDB under sixteen writers";
    }

    @Override
    public void run(Proof proof, int times) throws Exception {
        List<Long> faces = proof.bank().facePids();
        for (int kill = 0; kill < times; kill++) {
            proof.writers().begin(TECHNICIANS, PLACERS);
            TimeUnit.MILLISECONDS.sleep(EARLIEST_MS + proof.chance().nextInt(LATEST_MS));
            proof.kill(proof.bank().databasePid());
            proof.awaitRecovery(
                    "after the database's end the back office", proof.bank().officeUrl());
            proof.awaitRecovery(
                    "after the database's end the portal", proof.bank().portalUrl());
            TimeUnit.MILLISECONDS.sleep(EARLIEST_MS);
            proof.writers().stop();
            proof.say((kill + 1) + "/" + times + " MariaDB");
            List<Broken> broken = proof.check(true);
            broken.forEach(each -> proof.say(each.toString()));
            if (!broken.isEmpty()) {
                break;
            }
        }
        proof.tell("kills of MariaDB", times);
        if (!faces.equals(proof.bank().facePids())) {
            proof.broken(new Broken("recovery", "a face had to be started again although only the database ended"));
        }
    }
}
