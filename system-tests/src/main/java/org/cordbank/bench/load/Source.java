package org.cordbank.bench.load;

/** What is asked for: the n-th request of a load, ready as bytes. */
@FunctionalInterface
public interface Source {
    byte[] request(long number);
}
