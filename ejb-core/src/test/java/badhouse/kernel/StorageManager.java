package badhouse.kernel;

import badhouse.storage.Bag;
import jakarta.faces.context.FacesContext;

/** Breaks: the map (kernel imports storage), faces in the bank, an empty name, time without a clock, the console. */
public class StorageManager {
    Bag bag;

    Object now() {
        System.out.println(FacesContext.getCurrentInstance());
        return java.time.Instant.now();
    }
}
