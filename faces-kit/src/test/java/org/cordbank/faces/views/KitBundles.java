package org.cordbank.faces.views;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares the kit's own two bundles. */
public final class KitBundles {
    private KitBundles() {}

    public static List<String> check(Path folder) throws IOException {
        List<String> broken = new ArrayList<>();
        for (String name : List.of("kit", "faces")) {
            Bundles.compare(
                    folder,
                    folder.resolve(name + "_zh_CN.properties"),
                    folder.resolve(name + "_en.properties"),
                    broken);
        }
        return broken;
    }
}
