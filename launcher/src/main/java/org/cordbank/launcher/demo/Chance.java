package org.cordbank.launcher.demo;

/** Repeatable chance: the same seed and number give the same draws, whatever was drawn for others. */
final class Chance {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    Chance(long seed, long number) {
        state = mix(seed * STEP + number);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    long bits() {
        state += STEP;
        return mix(state);
    }

    /** From 0 to 1, 1 excluded. */
    double unit() {
        return (bits() >>> 11) * 0x1.0p-53;
    }

    int below(int bound) {
        return (int) (unit() * bound);
    }

    long between(long least, long most) {
        return least + (long) (unit() * (most - least + 1));
    }

    double between(double least, double most) {
        return least + unit() * (most - least);
    }

    boolean in(double share) {
        return unit() < share;
    }

    /** Normal distribution, cut at three standard deviations. */
    double normal(double mean, double deviation) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += unit();
        }
        return mean + deviation * Math.max(-3, Math.min(3, sum));
    }

    /** Index of a share in a list of shares that together make 1. */
    int pick(double... shares) {
        double left = unit();
        for (int i = 0; i < shares.length; i++) {
            left -= shares[i];
            if (left < 0) {
                return i;
            }
        }
        return shares.length - 1;
    }

    String id16() {
        String alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        char[] id = new char[16];
        long bits = bits();
        for (int i = 0; i < id.length; i++) {
            if (i == 12) {
                bits = bits();
            }
            id[i] = alphabet.charAt((int) (bits & 31));
            bits >>>= 5;
        }
        return new String(id);
    }
}
