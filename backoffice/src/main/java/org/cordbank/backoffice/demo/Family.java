package org.cordbank.backoffice.demo;

import java.time.Duration;
import org.cordbank.kernel.IdCardNumber;
import org.cordbank.kernel.MobileNumber;
import org.cordbank.kernel.PersonName;

/**
 * A sample family, invented; it is found again by its mail address.
 *
 * @param signs when it signs, counted from the first day of the play
 * @param born when its child is born, or expected where the play ends before
 */
record Family(
        String email,
        PersonName mother,
        IdCardNumber idNumber,
        MobileNumber mobile,
        Stage stage,
        Duration signs,
        Duration born) {

    /** The same day of birth: such units go through the laboratory together. */
    boolean sharesTheBenchWith(Family other) {
        return stage.reaches(Stage.BENCH) && other.stage.reaches(Stage.BENCH) && born.equals(other.born);
    }
}
