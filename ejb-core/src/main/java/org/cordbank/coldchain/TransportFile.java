package org.cordbank.coldchain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.cordbank.kernel.Temperature;

/** The file of a logger that travelled, judged once when it was handed in and never changed. */
@Entity
@Table(name = "coldchain_logger_files")
class TransportFile {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "coldchain_logger_files_seq")
    @SequenceGenerator(
            name = "coldchain_logger_files_seq",
            sequenceName = "coldchain_logger_files_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "file_id")
    private long fileId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "logger_no")
    private String loggerNo;

    @Enumerated(EnumType.STRING)
    private LoggerCurve.Form form;

    @Enumerated(EnumType.STRING)
    private TransportVerdict verdict;

    @Column(name = "journey_from")
    private Instant from;

    @Column(name = "journey_to")
    private Instant to;

    @Column(name = "lowest_c")
    private Temperature lowest;

    @Column(name = "highest_c")
    private Temperature highest;

    @Column(name = "out_of_alarm_minutes")
    private int outOfAlarmMinutes;

    @Column(name = "longest_gap_minutes")
    private int longestGapMinutes;

    @Column(name = "out_of_target_minutes")
    private int outOfTargetMinutes;

    private int readings;

    @Column(name = "imported_by")
    private String importedBy;

    @Column(name = "imported_at")
    private Instant importedAt;

    protected TransportFile() {}

    TransportFile(ImportLogger taken, LoggerCurve curve, TransportJudgement judged, long fileId, Taken by) {
        this.fileId = fileId;
        this.fileName = taken.fileName();
        this.loggerNo = taken.loggerNo();
        this.from = taken.from();
        this.to = taken.to();
        this.form = curve.form();
        this.readings = curve.readings().size();
        this.verdict = judged.verdict();
        this.lowest = judged.lowest();
        this.highest = judged.highest();
        this.outOfAlarmMinutes = (int) judged.outOfAlarm().toMinutes();
        this.longestGapMinutes = (int) judged.longestGap().toMinutes();
        this.outOfTargetMinutes = (int) judged.outOfTarget().toMinutes();
        this.importedBy = by.name();
        this.importedAt = by.at();
    }

    /** Who handed the file in, and when. */
    record Taken(String name, Instant at) {}

    Long id() {
        return id;
    }

    LoggerFileRow row() {
        return new LoggerFileRow(
                id,
                fileId,
                fileName,
                loggerNo,
                form,
                verdict,
                from,
                to,
                lowest,
                highest,
                outOfAlarmMinutes,
                longestGapMinutes,
                outOfTargetMinutes,
                readings,
                importedBy,
                importedAt);
    }
}
