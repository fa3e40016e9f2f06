package org.cordbank.museum.visits;

import org.cordbank.museum.opening.VisitorType;

/** A group of a school or another organisation hands in a stamped letter, from the size of the rules on. */
final class LetterAsked {
    private LetterAsked() {}

    static boolean of(VisitRules rules, VisitorType type, int heads) {
        return type != VisitorType.FAMILY && heads >= rules.value("letter_from_heads");
    }
}
