package org.cordbank.charity.review;

import java.io.InputStream;

/** A paper on its way to the reader. @param content close it */
public record PaperContent(String fileName, InputStream content) {}
