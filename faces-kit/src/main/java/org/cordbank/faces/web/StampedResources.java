package org.cordbank.faces.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Stamps the kit's files with their content, so that a browser keeps them for long and still sees the next release. */
public class StampedResources extends ResourceHandlerWrapper {
    private static final String KIT = "kit";
    private static final Map<String, String> STAMPS = new ConcurrentHashMap<>();

    /** A page asks for a dozen of the kit's files, and looking one up is searching the class path. */
    private final Map<String, Resource> kept = new ConcurrentHashMap<>();

    /** A page asks thrice for where its view and its frame lie. */
    private final Map<String, ViewResource> views = new ConcurrentHashMap<>();

    public StampedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        if (!isKept(name, library)) {
            return getWrapped().createResource(name, library);
        }
        String place = library + "/" + name;
        Resource known = kept.get(place);
        if (known == null) {
            known = stamped(getWrapped().createResource(name, library), library);
            if (known != null) {
                kept.put(place, known);
            }
        }
        return known;
    }

    @Override
    public ViewResource createViewResource(FacesContext context, String name) {
        ViewResource known = views.get(name);
        if (known == null) {
            known = getWrapped().createViewResource(context, name);
            if (known != null) {
                views.put(name, known);
            }
        }
        return known;
    }

    /** The kit's files, and the styles and scripts of PrimeFaces, which stand in every page's head. */
    private static boolean isKept(String name, String library) {
        return KIT.equals(library)
                || library != null
                        && library.startsWith("primefaces")
                        && name != null
                        && (name.endsWith(".css") || name.endsWith(".js"));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return stamped(getWrapped().createResource(name, library, contentType), library);
    }

    private static Resource stamped(Resource resource, String library) {
        return resource == null || !KIT.equals(library) ? resource : new Stamped(resource);
    }

    private static String stamp(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            CRC32 sum = new CRC32();
            sum.update(content.readAllBytes());
            return Long.toString(sum.getValue(), Character.MAX_RADIX);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Stamped extends ResourceWrapper {
        private final Resource resource;
        private volatile String path;

        Stamped(Resource resource) {
            super(resource);
            this.resource = resource;
        }

        @Override
        public String getRequestPath() {
            if (path == null) {
                String plain = resource.getRequestPath();
                String stamp = STAMPS.computeIfAbsent(resource.getResourceName(), name -> stamp(resource));
                path = plain + (plain.contains("?") ? "&" : "?") + "v=" + stamp;
            }
            return path;
        }
    }
}
