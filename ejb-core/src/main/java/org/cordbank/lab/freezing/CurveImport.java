package org.cordbank.lab.freezing;

import java.util.List;

/** What became of a curve file: taken, or left out whole with every line that was not understood. */
public record CurveImport(boolean taken, List<BadRow> bad) {
    public CurveImport {
        bad = List.copyOf(bad);
    }
}
