package org.cordbank.quality;

/**
 * A deviation to be opened.
 *
 * @param category code of {@code quality_categories}; an unknown one is kept and counted as major
 * @param subjectType what it is about, as in the audit trail: {@code unit}, {@code run}, {@code vessel}
 * @param title one line for the list
 * @param description what happened, with the values as they were
 */
public record OpenDeviation(String category, String subjectType, long subjectId, String title, String description) {
    public OpenDeviation {
        if (category == null || category.isBlank() || title == null || title.isBlank()) {
            throw new IllegalArgumentException("A deviation has a category and a title");
        }
        description = description == null ? "" : description;
    }
}
