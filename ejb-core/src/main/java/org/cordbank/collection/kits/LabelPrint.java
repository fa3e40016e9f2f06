package org.cordbank.collection.kits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One printing of a kit's label sheet, written once. */
@Entity
@Table(name = "collection_label_prints")
class LabelPrint {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "collection_label_prints_seq")
    @SequenceGenerator(
            name = "collection_label_prints_seq",
            sequenceName = "collection_label_prints_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "kit_id")
    private long kitId;

    private int labels;
    private String why;

    @Column(name = "printed_by")
    private String printedBy;

    @Column(name = "second_name")
    private String secondName;

    @Column(name = "printed_at")
    private Instant printedAt;

    protected LabelPrint() {}

    LabelPrint(long kitId, int labels, String why, String printedBy, String secondName, Instant printedAt) {
        this.kitId = kitId;
        this.labels = labels;
        this.why = why;
        this.printedBy = printedBy;
        this.secondName = secondName;
        this.printedAt = printedAt;
    }

    LabelPrintRow row() {
        return new LabelPrintRow(labels, why, printedBy, secondName, printedAt);
    }
}
