package org.cordbank.charity.review;

import org.cordbank.charity.applications.AppealRow;
import org.cordbank.charity.applications.StepRow;

/** An appeal with the refusal it speaks against. @param refusal the last step to a refusal; null when unknown */
public record AppealCase(WaitingCase waiting, AppealRow appeal, StepRow refusal) {}
