package org.cordbank.portal.charity;

import org.cordbank.kernel.EmailAddress;
import org.cordbank.kernel.IdCardNumber;
import org.cordbank.kernel.MobileNumber;

/**
 * Personal values as their owner types and reads them back: the kernel's values print themselves masked, which is right
 * everywhere but in one's own form.
 */
public final class Typed {
    private Typed() {}

    /** An identity number. */
    public record IdNumber(IdCardNumber value) {
        public static IdNumber of(String text) {
            return new IdNumber(IdCardNumber.of(text));
        }

        static IdNumber show(IdCardNumber value) {
            return value == null ? null : new IdNumber(value);
        }

        static IdCardNumber bare(IdNumber typed) {
            return typed == null ? null : typed.value;
        }

        @Override
        public String toString() {
            return value.value();
        }
    }

    /** A mobile number. */
    public record Mobile(MobileNumber value) {
        public static Mobile of(String text) {
            return new Mobile(MobileNumber.of(text));
        }

        static Mobile show(MobileNumber value) {
            return value == null ? null : new Mobile(value);
        }

        static MobileNumber bare(Mobile typed) {
            return typed == null ? null : typed.value;
        }

        @Override
        public String toString() {
            return value.value();
        }
    }

    /** A mail address. */
    public record Email(EmailAddress value) {
        public static Email of(String text) {
            return new Email(EmailAddress.of(text));
        }

        static Email show(EmailAddress value) {
            return value == null ? null : new Email(value);
        }

        static EmailAddress bare(Email typed) {
            return typed == null ? null : typed.value;
        }

        @Override
        public String toString() {
            return value.value();
        }
    }
}
