package org.cordbank.collection.bedside;

/** Before or after the placenta is delivered. */
public enum CollectionMethod {
    IN_UTERO,
    EX_UTERO
}
