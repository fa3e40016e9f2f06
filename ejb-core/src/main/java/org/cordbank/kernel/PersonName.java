package org.cordbank.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.regex.Pattern;

/**
 * A person's name as the identity paper has it: 1 to 50 characters (code points, because rare characters such as
 * U+2CB5A take two Java chars and four bytes), letters and ideographs of any script, the middle dot of Uyghur and
 * Tibetan names, blank, hyphen, apostrophe and full stop inside. Ideographs newer than the Java release are taken too:
 * nobody is refused for a name that GB 18030 knows. Never normalised, since that would exchange legal characters.
 * Sample names end in （化名）.
 *
 * @param value the name
 */
public record PersonName(String value) {
    private static final int MAX_CODE_POINTS = 50;
    private static final String SAMPLE_MARK = "（化名）";
    private static final Pattern DOTS = Pattern.compile("\\s*[·•‧・．∙⋅]\\s*");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final String INSIDE = " ·-'’.";

    public PersonName {
        if (value == null || value.isEmpty() || !bare(value).codePoints().allMatch(PersonName::isAllowed)) {
            throw new InvalidValue(PersonName.class, "invalid", value);
        }
        if (value.codePointCount(0, value.length()) > MAX_CODE_POINTS) {
            throw new InvalidValue(PersonName.class, "length", value);
        }
        if (bare(value).codePoints().noneMatch(PersonName::isLetter)) {
            throw new InvalidValue(PersonName.class, "invalid", value);
        }
    }

    /**
     * Reads a name with blanks around it and any of the dots that keyboards give for the middle dot.
     *
     * @throws InvalidValue {@code .invalid} for digits, symbols or nothing, {@code .length} beyond 50 characters
     */
    public static PersonName of(String text) {
        String name = text == null ? "" : BLANKS.matcher(text).replaceAll(" ").strip();
        return new PersonName(DOTS.matcher(name).replaceAll("·"));
    }

    private static String bare(String name) {
        return name.endsWith(SAMPLE_MARK) ? name.substring(0, name.length() - SAMPLE_MARK.length()) : name;
    }

    private static boolean isAllowed(int codePoint) {
        return isLetter(codePoint)
                || INSIDE.indexOf(codePoint) >= 0
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isLetter(int codePoint) {
        boolean ideographicPlane = codePoint >= 0x20000 && codePoint <= 0x3FFFD;
        return Character.isLetter(codePoint) || Character.isIdeographic(codePoint) || ideographicPlane;
    }

    /** First and last character stand, the rest is starred: {@code 王*晴}; of two only the first: {@code 张*}. */
    public String masked() {
        int[] name = bare(value).codePoints().toArray();
        StringBuilder masked = new StringBuilder().appendCodePoint(name[0]);
        masked.append("*".repeat(Math.max(1, name.length - 2)));
        if (name.length > 2) {
            masked.appendCodePoint(name[name.length - 1]);
        }
        return masked.toString();
    }

    @Override
    public String toString() {
        return value;
    }

    @Converter(autoApply = true)
    static class Column implements AttributeConverter<PersonName, String> {
        @Override
        public String convertToDatabaseColumn(PersonName name) {
            return name == null ? null : name.value();
        }

        @Override
        public PersonName convertToEntityAttribute(String column) {
            return column == null ? null : new PersonName(column);
        }
    }
}
