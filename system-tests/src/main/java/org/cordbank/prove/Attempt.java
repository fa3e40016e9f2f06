package org.cordbank.prove;

import java.util.HashMap;
import java.util.Map;
import org.cordbank.visit.Person;

/**
 * An act as it is sent through the thin door, kept so that it can be sent again under the same form key.
 *
 * @param key names the act, in the journal and as the form's key
 * @param kind what is done; the audit trail's name of the act
 * @param subject on what, in words the check understands
 */
record Attempt(String key, String kind, String subject, Person person, Map<String, String> fields) {
    String path() {
        return "/prove/" + kind;
    }

    /** What is posted: the fields and the key. */
    Map<String, String> form() {
        Map<String, String> form = new HashMap<>(fields);
        form.put("key", key);
        return form;
    }
}
