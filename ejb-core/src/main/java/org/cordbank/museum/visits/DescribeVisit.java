package org.cordbank.museum.visits;

import java.io.InputStream;
import org.cordbank.booking.Contact;
import org.cordbank.museum.opening.AgeBand;

/**
 * What the visitor typed beside the seats.
 *
 * @param adults grown-ups among the heads; all others are minors
 * @param band of the minors, the youngest where they differ; null without minors
 * @param letterName name of the stamped letter's file, or null
 */
public record DescribeVisit(
        String holdId,
        int adults,
        AgeBand band,
        String organisation,
        String grade,
        String needs,
        String bus,
        String purpose,
        Contact contact,
        String letterName,
        InputStream letter) {}
