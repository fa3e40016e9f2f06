package org.cordbank.outreach.articles;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;
import org.cordbank.kernel.BankClock;
import org.cordbank.outreach.OutreachRules;
import org.cordbank.outreach.articles.EditingRefused.Reason;

/** Where texts for the public are written by one person and published by another. */
@Stateless
@RolesAllowed({Roles.MUSEUM_STAFF, Roles.MEDICAL_DIRECTOR, Roles.QA})
public class EditorialDesk {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int SLUG_MAX = 60;
    private static final int BATCH = 200;

    @Inject
    private Articles articles;

    @Inject
    private OutreachRules rules;

    @Inject
    private FormKeys forms;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Versions in the given states, the latest first, before {@code beforeId}. */
    public List<ArticleRow> list(List<ArticleState> states, long beforeId, int most) {
        return articles.list(states, beforeId, most).stream()
                .map(ArticleVersion::row)
                .toList();
    }

    /** @throws EditingRefused UNKNOWN */
    public ArticleRow version(long id) {
        return found(id).row();
    }

    /** All versions of a text, the latest first. */
    public List<ArticleRow> history(String slug) {
        return articles.of(slug).stream().map(ArticleVersion::row).toList();
    }

    /**
     * Begins a new text and answers the id of its first version.
     *
     * @param slug its name in the address: small letters, digits and hyphens, at most 60; never changed later
     * @throws EditingRefused BAD_SLUG, SLUG_TAKEN, NO_TITLE, NO_SUMMARY or NO_BODY
     */
    public long begin(String formKey, String slug, ArticleKind kind, WriteArticle text) {
        return Long.parseLong(forms.once(formKey, "outreach.begin", () -> {
            if (slug == null || slug.length() > SLUG_MAX || !SLUG.matcher(slug).matches()) {
                throw new EditingRefused(Reason.BAD_SLUG, slug, SLUG_MAX);
            }
            if (articles.locked(slug).isPresent()) {
                throw new EditingRefused(Reason.SLUG_TAKEN, slug);
            }
            Article article = new Article(slug, kind);
            articles.add(article);
            return Long.toString(add(article, text));
        }));
    }

    /** Begins the next version of a published or withdrawn text. @throws EditingRefused IN_WORK when one is open */
    public long revise(String formKey, String slug, WriteArticle text) {
        return Long.parseLong(forms.once(formKey, "outreach.revise", () -> {
            Article article = articles.locked(slug).orElseThrow(() -> new EditingRefused(Reason.UNKNOWN, slug));
            if (articles.isInWork(article)) {
                throw new EditingRefused(Reason.IN_WORK, slug);
            }
            return Long.toString(add(article, text));
        }));
    }

    private long add(Article article, WriteArticle text) {
        refuseIncomplete(text);
        ArticleVersion version =
                new ArticleVersion(article, articles.lastNumber(article) + 1, text, actor.get(), clock.instant());
        articles.add(version);
        record(version, "draft", "");
        return version.id();
    }

    /**
     * Writes a draft anew; only its author does.
     *
     * @param seenRevision revision of the row the author had before the eyes
     */
    public void rewrite(long id, int seenRevision, WriteArticle text) {
        refuseIncomplete(text);
        ArticleVersion version = seen(id, seenRevision);
        version.rewrite(text, actor.get(), clock.instant());
        record(version, "rewrite", "");
    }

    /** Hands a draft to a second person. */
    public void submit(long id, int seenRevision) {
        ArticleVersion version = seen(id, seenRevision);
        version.submit(actor.get());
        record(version, "submit", "");
    }

    /** Publishes what another person wrote; the version before it is superseded. */
    public void publish(long id, int seenRevision) {
        ArticleVersion version = seen(id, seenRevision);
        version.publish(actor.get(), today(), due());
        articles.published(version.article()).ifPresent(ArticleVersion::supersede);
        version.article().show(version);
        record(version, "publish", "");
    }

    /** Sends a text back to its author. @throws EditingRefused NO_REASON, OWN_TEXT or WRONG_STATE */
    public void sendBack(long id, int seenRevision, String why) {
        refuseWithoutReason(why);
        ArticleVersion version = seen(id, seenRevision);
        version.sendBack(actor.get(), why.strip());
        record(version, "send-back", why);
    }

    /** Read again and still right: the review holds for another period. The author does not review the own text. */
    public void confirm(long id, int seenRevision) {
        ArticleVersion version = seen(id, seenRevision);
        version.confirm(actor.get(), today(), due());
        record(version, "confirm", "");
    }

    /** Takes a published text from the public. @throws EditingRefused NO_REASON or WRONG_STATE */
    public void withdraw(long id, int seenRevision, String why) {
        refuseWithoutReason(why);
        ArticleVersion version = seen(id, seenRevision);
        version.withdraw(why.strip());
        version.article().showNothing();
        record(version, "withdraw", why);
    }

    /** Writes the search words of published texts that have none yet; answers how many. */
    @RolesAllowed(Roles.SYSTEM)
    public int index() {
        List<ArticleVersion> found = articles.notIndexed(BATCH);
        found.forEach(ArticleVersion::index);
        return found.size();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BankClock.ZONE);
    }

    private LocalDate due() {
        return today().plusMonths(rules.value("review_months"));
    }

    private ArticleVersion found(long id) {
        return articles.version(id).orElseThrow(() -> new EditingRefused(Reason.UNKNOWN, id));
    }

    private ArticleVersion seen(long id, int revision) {
        ArticleVersion version = articles.lockedVersion(id).orElseThrow(() -> new EditingRefused(Reason.UNKNOWN, id));
        if (version.row().revision() != revision) {
            throw new EditingRefused(Reason.CHANGED_MEANWHILE, version.row().title());
        }
        return version;
    }

    private void record(ArticleVersion version, String act, String why) {
        articles.flush();
        ArticleRow row = version.row();
        trail.record(AuditAct.on("article", version.article().id(), act)
                .because(why)
                .with("slug", row.slug())
                .with("version", row.number())
                .with("state", row.state()));
    }

    private static void refuseIncomplete(WriteArticle text) {
        if (text.titleZh().isEmpty()) {
            throw new EditingRefused(Reason.NO_TITLE);
        }
        if (text.summaryZh().isEmpty()) {
            throw new EditingRefused(Reason.NO_SUMMARY);
        }
        if (text.bodyZh().isEmpty()) {
            throw new EditingRefused(Reason.NO_BODY);
        }
    }

    private static void refuseWithoutReason(String why) {
        if (why == null || why.isBlank()) {
            throw new EditingRefused(Reason.NO_REASON);
        }
    }
}
