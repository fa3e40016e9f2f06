package org.cordbank.jobs;

import jakarta.json.JsonObject;
import org.cordbank.identity.Actor;

/** A job in the hands of one worker; {@code holder} proves it. */
record ClaimedJob(long id, String holder, String kind, JsonObject payload, Actor owner, long done, int tries) {}
