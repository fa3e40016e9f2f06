package org.cordbank.charity.review;

/** How one member voted on one case. */
public record VoteRow(long applicationId, long staffId, String staffName, Vote vote) {}
