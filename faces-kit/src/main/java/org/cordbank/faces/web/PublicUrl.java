package org.cordbank.faces.web;

import java.net.URI;
import java.util.Optional;

/** The address under which the public reaches this face, from {@code cordbank.public.url}; unset on a plain machine. */
final class PublicUrl {
    private PublicUrl() {}

    static Optional<URI> get() {
        return Optional.ofNullable(System.getProperty("cordbank.public.url"))
                .filter(url -> !url.isBlank())
                .map(URI::create);
    }

    static boolean isSecure() {
        return get().filter(url -> "https".equals(url.getScheme())).isPresent();
    }
}
