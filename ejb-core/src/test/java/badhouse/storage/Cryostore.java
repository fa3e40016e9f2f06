package badhouse.storage;

import jakarta.ejb.Stateless;

/** Breaks: a desk method that says nobody's role, and reads a serialised object. */
@Stateless
public class Cryostore {
    public Object place(java.io.ObjectInputStream bag) {
        return bag;
    }
}
