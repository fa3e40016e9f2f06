package org.cordbank.charity.applications;

/** Class of disease as a public notice may name it; never the diagnosis itself. */
public enum DiseaseClass {
    LEUKAEMIA,
    ANAEMIA,
    LYMPHOMA,
    IMMUNE,
    METABOLIC,
    SOLID_TUMOUR,
    NERVOUS,
    OTHER
}
