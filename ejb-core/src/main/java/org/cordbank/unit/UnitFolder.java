package org.cordbank.unit;

import java.util.List;

/**
 * What the unit room itself knows of one unit, read in one go: custody newest first, holds, bags, specimens, and the
 * facts of collection and freezing where there are any (else null).
 */
public record UnitFolder(
        UnitRow unit,
        String kitNumber,
        List<CustodyRow> custody,
        List<HoldRow> holds,
        List<BagRow> bags,
        List<SpecimenRow> specimens,
        CollectionFacts collection,
        FreezingFact freezing) {}
