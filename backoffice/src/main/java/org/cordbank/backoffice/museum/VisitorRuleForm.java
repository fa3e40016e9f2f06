package org.cordbank.backoffice.museum;

import java.io.Serializable;
import org.cordbank.museum.opening.VisitorRule;
import org.cordbank.museum.opening.VisitorType;

/** What holds for one kind of visitor, as typed. */
public class VisitorRuleForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private VisitorType type;
    private int horizonDays;
    private int noticeHours;
    private int largestParty;
    private int approvalFrom;

    static VisitorRuleForm of(VisitorRule rule) {
        VisitorRuleForm form = new VisitorRuleForm();
        form.type = rule.type();
        form.horizonDays = rule.horizonDays();
        form.noticeHours = rule.noticeHours();
        form.largestParty = rule.largestParty();
        form.approvalFrom = rule.approvalFrom();
        return form;
    }

    VisitorRule rule() {
        return new VisitorRule(type, horizonDays, noticeHours, largestParty, approvalFrom);
    }

    public VisitorType getType() {
        return type;
    }

    public void setType(VisitorType type) {
        this.type = type;
    }

    public int getHorizonDays() {
        return horizonDays;
    }

    public void setHorizonDays(int horizonDays) {
        this.horizonDays = horizonDays;
    }

    public int getNoticeHours() {
        return noticeHours;
    }

    public void setNoticeHours(int noticeHours) {
        this.noticeHours = noticeHours;
    }

    public int getLargestParty() {
        return largestParty;
    }

    public void setLargestParty(int largestParty) {
        this.largestParty = largestParty;
    }

    public int getApprovalFrom() {
        return approvalFrom;
    }

    public void setApprovalFrom(int approvalFrom) {
        this.approvalFrom = approvalFrom;
    }
}
