package org.cordbank.prove;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** The database server is killed under sixteen writers; pools must find it again without a restart of the faces. */
final class DatabaseKilled implements Fault {
    private static final int LATEST_MS = 3_000;
    private static final int EARLIEST_MS = 1_000;
    private static final int TECHNICIANS = 11;
    private static final int PLACERS = 3;
    private static final int ATTACHERS = 2;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public String what() {
        return "kill -9 of MariaDB under sixteen writers";
    }

    @Override
    public String counted(int times) {
        return times + " kills";
    }

    @Override
    public int run(Proof proof, int times) throws Exception {
        List<Long> faces = proof.bank().facePids();
        int made = 0;
        boolean sound = true;
        while (made < times && sound) {
            once(proof);
            made++;
            proof.say(made + "/" + times + " MariaDB");
            List<Broken> broken = proof.check(true);
            broken.forEach(each -> proof.say(each.toString()));
            sound = broken.isEmpty();
        }
        proof.tell("kills of MariaDB", made);
        if (!faces.equals(proof.bank().facePids())) {
            proof.broken(new Broken("recovery", "a face had to be started again although only the database ended"));
        }
        return made;
    }

    private static void once(Proof proof) throws Exception {
        proof.writers().begin(TECHNICIANS, PLACERS, ATTACHERS);
        TimeUnit.MILLISECONDS.sleep(EARLIEST_MS + proof.chance().nextInt(LATEST_MS));
        proof.kill(proof.bank().databasePid());
        proof.awaitRecovery(
                "after the database's end the back office", proof.bank().officeUrl());
        proof.awaitRecovery("after the database's end the portal", proof.bank().portalUrl());
        TimeUnit.MILLISECONDS.sleep(EARLIEST_MS);
        proof.writers().stop();
    }
}
