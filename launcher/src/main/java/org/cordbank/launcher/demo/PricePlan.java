package org.cordbank.launcher.demo;

/** A plan of the bank's price list, in cents, so that sums are exact. */
record PricePlan(long id, long firstFee, long storage, int years, long discount) {
    long total() {
        return firstFee + storage - discount;
    }

    static String yuan(long cents) {
        long size = Math.abs(cents);
        return (cents < 0 ? "-" : "") + size / 100 + (size % 100 < 10 ? ".0" : ".") + size % 100;
    }
}
