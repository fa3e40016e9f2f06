package org.cordbank.collection.reception;

/**
 * A bag taken out of its box.
 *
 * @param scannedTube what was scanned on a tube of the mother
 * @param sealRead seal number read on the box before it was opened
 * @param sealIntact true when the seal was whole
 * @param loggerFileId the logger file taken for this box
 */
public record ReceiveUnit(
        String scannedBox,
        String scannedBag,
        String scannedTube,
        String sealRead,
        boolean sealIntact,
        long loggerFileId) {}
