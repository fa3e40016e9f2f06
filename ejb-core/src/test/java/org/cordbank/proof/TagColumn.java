package org.cordbank.proof;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class TagColumn implements AttributeConverter<Tag, String> {
    @Override
    public String convertToDatabaseColumn(Tag tag) {
        return tag == null ? null : tag.value();
    }

    @Override
    public Tag convertToEntityAttribute(String column) {
        return column == null ? null : new Tag(column);
    }
}
