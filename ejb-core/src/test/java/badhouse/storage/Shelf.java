package badhouse.storage;

import badhouse.kernel.StorageManager;

/** Breaks, with {@link StorageManager}: two rooms that know each other. */
public class Shelf {
    StorageManager keeper;
}
