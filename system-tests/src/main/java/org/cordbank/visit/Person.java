package org.cordbank.visit;

import java.io.IOException;

/**
 * A member of the sample staff at the back office. Several writers share one session; whoever finds the door again
 * after a crash signs in for all.
 */
public final class Person {
    private static final String PASSWORD = "cordbank-demo";

    private final String office;
    private final String login;
    private Visitor visitor;

    public Person(String office, String login) {
        this.office = office;
        this.login = login;
    }

    /** The signed-in visitor. */
    public synchronized Visitor enter() throws IOException, InterruptedException {
        if (visitor == null) {
            Visitor fresh = new Visitor(office);
            Page outside = fresh.open("/sign-in.xhtml");
            if (!outside.isTheDoor() || !outside.isOk()) {
                throw new IOException(login + " found no door: " + outside.status());
            }
            Page.Form door = outside.form("door");
            door.put("login", login).put("password", PASSWORD);
            Page answer = fresh.post(door.action(), door.pressed("enter"));
            if (!answer.isOk() || answer.isTheDoor()) {
                throw new IOException(login + " was not let in: " + answer.status());
            }
            visitor = fresh;
        }
        return visitor;
    }

    /** The session is gone. */
    public synchronized void left(Visitor gone) {
        if (visitor == gone) {
            visitor = null;
        }
    }
}
