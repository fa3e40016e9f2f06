package org.cordbank.visit;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A member of the sample staff at the back office. Several writers share one session; whoever finds the door again
 * after a crash signs in for all.
 */
public final class Person {
    private static final String PASSWORD = "cordbank-demo";

    private final String office;
    private final String login;
    private final ReentrantLock door = new ReentrantLock();
    private Visitor visitor;

    public Person(String office, String login) {
        this.office = office;
        this.login = login;
    }

    /** The signed-in visitor. */
    public Visitor enter() throws IOException, InterruptedException {
        return enter(Visitor.PATIENCE);
    }

    /**
     * As {@link #enter()}, by somebody who waits no longer than {@code patience} for whoever signs in for all, nor for each
     * page of the door.
     *
     * @throws HttpTimeoutException when that was not long enough
     */
    public Visitor enter(Duration patience) throws IOException, InterruptedException {
        if (!door.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new HttpTimeoutException(login + " waited for the door for " + patience.toMillis() + " ms");
        }
        try {
            if (visitor == null) {
                visitor = letIn(patience);
            }
            return visitor;
        } finally {
            door.unlock();
        }
    }

    private Visitor letIn(Duration patience) throws IOException, InterruptedException {
        Visitor fresh = new Visitor(office);
        Page outside = fresh.open("/sign-in.xhtml", patience);
        if (!outside.isTheDoor() || !outside.isOk()) {
            throw new IOException(login + " found no door: " + outside.status());
        }
        Page.Form form = outside.form("door");
        form.put("login", login).put("password", PASSWORD);
        Page answer = fresh.post(form.action(), form.pressed("enter"), patience);
        if (!answer.isOk() || answer.isTheDoor()) {
            throw new IOException(login + " was not let in: " + answer.status());
        }
        return fresh;
    }

    /** The session is gone. */
    public void left(Visitor gone) {
        door.lock();
        try {
            if (visitor == gone) {
                visitor = null;
            }
        } finally {
            door.unlock();
        }
    }
}
