package org.cordbank.charity.applications;

/** Somebody in an application with the middle of everything hidden; empty where nothing was given. */
public record MaskedPerson(
        String name,
        String idNumber,
        String mobile,
        String email,
        String address,
        String organisation,
        String city,
        Relation relation) {}
