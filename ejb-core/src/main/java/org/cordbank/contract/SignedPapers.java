package org.cordbank.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Signature;
import org.cordbank.identity.Workstation;
import org.cordbank.kernel.Seals;
import org.cordbank.kernel.Seals.Place;
import org.cordbank.kernel.Sql;

/** Keeps signed texts, sealed as a whole, and who signed them; written once, never changed. */
@ApplicationScoped
class SignedPapers {
    static final String FAMILY_MEANS = "NAME_AND_MAILED_CODE";
    static final String BANK_MEANS = "PIN";

    @Inject
    private Sql sql;

    @Inject
    private Seals seals;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Who signed, with the name as typed or printed. */
    record Signed(String party, String name, Instant at) {}

    void keep(ContractRow contract, String text) {
        byte[] sealed = seals.seal(text, document(contract.id()));
        sql.update(
                "INSERT INTO contract_documents (contract_id, text_sealed, language) VALUES (?, ?, ?)",
                contract.id(),
                sealed,
                contract.language().getLanguage());
    }

    Optional<String> text(long contractId) {
        return sql.one(
                "SELECT text_sealed FROM contract_documents WHERE contract_id = ?",
                row -> seals.open(row.getBytes(1), document(contractId)),
                contractId);
    }

    void signedByFamily(ContractRow contract, String typedName, String address) {
        sign(contract, "FAMILY", current.get().id(), typedName, FAMILY_MEANS, clock.instant(), address);
    }

    void signedByBank(ContractRow contract, Signature signature) {
        String name = signature.signer().name();
        sign(contract, "BANK", signature.signer().id(), name, BANK_MEANS, signature.at(), Workstation.current());
    }

    private void sign(
            ContractRow contract, String party, long signer, String name, String means, Instant at, String address) {
        long id = sql.next("contract_signatures_seq");
        sql.update(
                "INSERT INTO contract_signatures (id, contract_id, party, signer_id, name_sealed, means, document_hash,"
                        + " signed_at, address) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                contract.id(),
                party,
                signer,
                seals.seal(name, new Place("contract_signatures", "name_sealed", id)),
                means,
                contract.documentHash(),
                at,
                address);
    }

    List<Signed> signatures(long contractId) {
        return sql.rows(
                "SELECT id, party, name_sealed, signed_at FROM contract_signatures WHERE contract_id = ? ORDER BY signed_at",
                row -> new Signed(
                        row.getString("party"),
                        seals.open(
                                row.getBytes("name_sealed"),
                                new Place("contract_signatures", "name_sealed", row.getLong("id"))),
                        Sql.instant(row, "signed_at")),
                contractId);
    }

    private static Place document(long contractId) {
        return new Place("contract_documents", "text_sealed", contractId);
    }
}
