package org.cordbank.launcher.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.cordbank.kernel.Seals.Place;

/** Contracts from draft to certificate. A trigger lets a contract begin as a draft only, so it is signed in a second statement. */
final class ContractPart implements DemoPart {
    private static final String STAGED = "contract_contracts_staged";

    @Override
    public Map<String, Integer> numbers() {
        return Map.of(
                "contract_contracts_seq", 1,
                "contract_numbers", 1,
                "contract_signatures_seq", 2,
                "contract_certificates_seq", 1);
    }

    @Override
    public List<Sheet> sheets(World world) {
        return List.of(
                Sheet.ofLives(
                        "contract_contracts",
                        "id,version,public_id,family_account_id,status,author_kind,author_id,language,hospital_id,due_date,"
                                + "plan_id,created_at,changed_at",
                        ContractPart::draft),
                Sheet.ofLives(
                                STAGED,
                                "id,number,status,changed_at,signed_at,document_hash,decided_at,decided_by,decided_by_name,"
                                        + "decline_reason,unit_id,invoice_id",
                                ContractPart::signed)
                        .prepared(
                                "DROP TEMPORARY TABLE IF EXISTS " + STAGED,
                                "CREATE TEMPORARY TABLE " + STAGED
                                        + " (PRIMARY KEY (id)) ENGINE=InnoDB AS SELECT id, number,"
                                        + " status, changed_at, signed_at, document_hash, decided_at, decided_by,"
                                        + " decided_by_name, decline_reason, unit_id, invoice_id FROM contract_contracts LIMIT 0")
                        .finished(
                                "UPDATE contract_contracts c JOIN " + STAGED + " s ON s.id = c.id SET c.version = 4,"
                                        + " c.number = s.number, c.status = s.status, c.changed_at = s.changed_at,"
                                        + " c.signed_at = s.signed_at, c.document_hash = s.document_hash,"
                                        + " c.decided_at = s.decided_at, c.decided_by = s.decided_by,"
                                        + " c.decided_by_name = s.decided_by_name,"
                                        + " c.decline_reason = s.decline_reason, c.unit_id = s.unit_id,"
                                        + " c.invoice_id = s.invoice_id",
                                "DROP TEMPORARY TABLE " + STAGED),
                Sheet.ofLives(
                        "contract_answers",
                        "contract_id,question_code,catalogue_version,answer,answered_at",
                        ContractPart::answers),
                Sheet.ofLives("contract_consents", "contract_id,text_id,given,answered_at", ContractPart::consents),
                Sheet.ofLives("contract_documents", "contract_id,text_sealed#,language", ContractPart::document),
                Sheet.ofLives(
                        "contract_signatures",
                        "id,contract_id,party,signer_id,name_sealed#,means,document_hash,signed_at,address",
                        ContractPart::signatures));
    }

    private static void draft(Life life, Row row) {
        Front front = life.front();
        long family = life.number("identity_families_seq");
        row.with(id(life))
                .with(1)
                .raw(front.publicId())
                .with(family)
                .raw("DRAFT")
                .raw("FAMILY")
                .with(family)
                .raw("zh");
        row.with(life.world().hospital(life.hospital()))
                .day(front.dueDate())
                .with(front.plan().id());
        row.at(front.created()).at(front.created()).end();
    }

    private static void signed(Life life, Row row) {
        Front front = life.front();
        if (front.signed() == 0) {
            return;
        }
        boolean decided = front.countersigned() > 0;
        boolean enrols = life.fate().enrols();
        Person signatory = life.world().people().of("CONTRACT_SIGNATORY", life);
        row.with(id(life)).raw(life.contractNumber()).raw(status(life.fate()));
        row.at(Math.max(front.signed(), front.countersigned()))
                .at(front.signed())
                .raw(sha256(text(life)));
        row.at(front.countersigned()).orNone(decided ? signatory.id() : 0).with(decided ? signatory.name() : null);
        row.with(life.fate() == Fate.DECLINED ? "预产期与医院不在服务范围内，已电话说明（示例）" : null);
        row.orNone(enrols ? life.unitId() : 0)
                .orNone(enrols ? life.number("billing_invoices_seq") : 0)
                .end();
    }

    private static String status(Fate fate) {
        return fate.enrols() ? "ACTIVE" : fate.name();
    }

    static long id(Life life) {
        return life.number("contract_contracts_seq");
    }

    private static void answers(Life life, Row row) {
        for (World.Question question : life.world().questions()) {
            row.with(id(life)).raw(question.code()).with(question.version()).raw(question.unflagged());
            row.at(life.front().created() + 5 * Moment.MINUTE).end();
        }
    }

    private static void consents(Life life, Row row) {
        if (life.front().signed() == 0) {
            return;
        }
        for (World.Consent text : life.world().texts()) {
            boolean given = text.needed()
                    || (text.code().equals("RESEARCH")
                            ? life.front().research()
                            : life.front().mayAsk());
            row.with(id(life))
                    .with(text.id())
                    .with(given)
                    .at(life.front().signed() - 4 * Moment.MINUTE)
                    .end();
        }
    }

    private static void document(Life life, Row row) {
        if (life.front().signed() > 0) {
            byte[] sealed =
                    life.world().seals().seal(text(life), new Place("contract_documents", "text_sealed", id(life)));
            row.with(id(life)).hex(sealed).raw("zh").end();
        }
    }

    /** What stands for the text that was signed: a sample names itself as one. */
    private static String text(Life life) {
        return "脐带血储存合同（示例数据，不具效力）\n合同编号 " + life.contractNumber() + "\n母亲 "
                + life.front().mother() + "\n费用 "
                + PricePlan.yuan(life.front().plan().total()) + " 元\n";
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void signatures(Life life, Row row) {
        Front front = life.front();
        if (front.signed() == 0) {
            return;
        }
        long family = life.number("identity_families_seq");
        signature(life, row, 0, "FAMILY", family, front.mother(), "NAME_AND_MAILED_CODE", front.signed());
        if (life.fate().enrols()) {
            Person bank = life.world().people().of("CONTRACT_SIGNATORY", life);
            signature(life, row, 1, "BANK", bank.id(), bank.name(), "PIN", front.countersigned());
        }
    }

    private static void signature(
            Life life, Row row, int k, String party, long signer, String name, String means, long at) {
        long id = life.number("contract_signatures_seq", 2, k);
        byte[] sealed = life.world().seals().seal(name, new Place("contract_signatures", "name_sealed", id));
        row.with(id)
                .with(id(life))
                .raw(party)
                .with(signer)
                .hex(sealed)
                .raw(means)
                .raw(sha256(text(life)));
        row.at(at).raw("127.0.0.1").end();
    }
}
