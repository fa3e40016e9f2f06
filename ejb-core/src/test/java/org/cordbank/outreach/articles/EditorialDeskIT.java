package org.cordbank.outreach.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.cordbank.identity.Role;
import org.cordbank.outreach.articles.EditingRefused.Reason;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.cordbank.testing.Together;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("A text is written by one person and published by another")
class EditorialDeskIT {
    private static final WriteArticle TEXT =
            new WriteArticle("集落的样子", "What colonies look like", "一句话", "One sentence", "正文 **粗**", "Body **bold**");

    @Inject
    private EditorialDesk desk;

    @Inject
    private ReadingRoom room;

    @Test
    void publishedByASecondPersonItIsReadAndFoundByPinyin() throws Exception {
        String slug = slug();
        long id = written(slug);
        submit(id);

        assertThat(room.text(slug, Locale.ENGLISH)).isEmpty();
        as(Role.MEDICAL_DIRECTOR, () -> {
            desk.publish(id, revision(id));
            return null;
        });

        ArticleText english = room.text(slug, Locale.ENGLISH).orElseThrow();
        assertThat(english.title()).isEqualTo("What colonies look like");
        assertThat(english.html()).contains("<strong>bold</strong>");
        assertThat(english.reviewerName()).contains("MEDICAL_DIRECTOR");
        assertThat(english.reviewDueOn()).isAfter(english.reviewedOn());
        for (String asked : List.of("集落的样子", "jiluodeyangzi", "ji luo de", "jldyz", "COLONIES look")) {
            assertThat(room.search(asked, Locale.SIMPLIFIED_CHINESE))
                    .as(asked)
                    .extracting(ArticleText::slug)
                    .contains(slug);
        }
        assertThat(room.search("%", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void theAuthorDoesNotPublishTheOwnText() throws Exception {
        long id = written(slug());
        submit(id);

        assertRefused(Reason.OWN_TEXT, Role.MUSEUM_STAFF, () -> {
            desk.publish(id, revision(id));
            return null;
        });
    }

    @Test
    void onlyTheAuthorWritesOnAndOnlyWhileItIsOpen() throws Exception {
        long id = written(slug());

        assertRefused(Reason.NOT_ITS_AUTHOR, Role.QA, () -> {
            desk.rewrite(id, revision(id), TEXT);
            return null;
        });
        submit(id);
        assertRefused(Reason.NOT_OPEN, Role.MUSEUM_STAFF, () -> {
            desk.rewrite(id, revision(id), TEXT);
            return null;
        });
    }

    @Test
    void aTextSentBackNamesItsReasonAndGoesOn() throws Exception {
        long id = written(slug());
        submit(id);
        assertRefused(Reason.NO_REASON, Role.QA, () -> {
            desk.sendBack(id, revision(id), " ");
            return null;
        });
        as(Role.QA, () -> {
            desk.sendBack(id, revision(id), "请补充出处");
            return null;
        });

        ArticleRow row = as(Role.MUSEUM_STAFF, () -> desk.version(id));
        assertThat(row.state()).isEqualTo(ArticleState.RETURNED);
        assertThat(row.why()).isEqualTo("请补充出处");
        submit(id);
    }

    @Test
    void aNewVersionSupersedesAndAWithdrawnOneIsGone() throws Exception {
        String slug = slug();
        long first = published(slug);
        long second = as(Role.MUSEUM_STAFF, () -> desk.revise(UUID.randomUUID().toString(), slug, TEXT));
        assertRefused(
                Reason.IN_WORK,
                Role.MUSEUM_STAFF,
                () -> desk.revise(UUID.randomUUID().toString(), slug, TEXT));
        submit(second);
        publish(second);

        assertThat(as(Role.QA, () -> desk.version(first)).state()).isEqualTo(ArticleState.SUPERSEDED);
        as(Role.QA, () -> {
            desk.withdraw(second, revision(second), "内容过时");
            return null;
        });
        assertThat(room.text(slug, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void whileNobodyTranslatedItTheEnglishReaderGetsChineseAndIsTold() throws Exception {
        String slug = slug();
        WriteArticle chinese = new WriteArticle("只有中文", "", "摘要", "", "正文", "");
        long id =
                as(Role.MUSEUM_STAFF, () -> desk.begin(UUID.randomUUID().toString(), slug, ArticleKind.TERM, chinese));
        submit(id);
        publish(id);

        ArticleText text = room.text(slug, Locale.ENGLISH).orElseThrow();
        assertThat(text.translated()).isFalse();
        assertThat(text.title()).isEqualTo("只有中文");
    }

    @Test
    void ofTwoWhoPublishAtOnceOneDoes() throws Exception {
        long id = written(slug());
        submit(id);
        int revision = as(Role.QA, () -> revision(id));
        List<Boolean> done = Together.run(2, () -> {
            try {
                as(Role.QA, () -> {
                    desk.publish(id, revision);
                    return null;
                });
                return true;
            } catch (EditingRefused late) {
                assertThat(late.reason()).isIn(Reason.CHANGED_MEANWHILE, Reason.WRONG_STATE);
                return false;
            }
        });
        assertThat(done).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aBadNameAnIncompleteTextAndAStrangerAreRefused() throws Exception {
        assertRefused(
                Reason.BAD_SLUG,
                Role.MUSEUM_STAFF,
                () -> desk.begin(UUID.randomUUID().toString(), "Not A Name", ArticleKind.TERM, TEXT));
        String slug = slug();
        written(slug);
        assertRefused(
                Reason.SLUG_TAKEN,
                Role.MUSEUM_STAFF,
                () -> desk.begin(UUID.randomUUID().toString(), slug, ArticleKind.TERM, TEXT));
        assertRefused(
                Reason.NO_BODY,
                Role.MUSEUM_STAFF,
                () -> desk.begin(
                        UUID.randomUUID().toString(),
                        slug(),
                        ArticleKind.TERM,
                        new WriteArticle("题", "", "摘要", "", " ", "")));
        assertThatThrownBy(() -> as(Role.FINANCE, () -> desk.version(1))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theDefaultTextsAreIndexedAndSayThatTheyWaitForTheirReviewer() throws Exception {
        AsRole.call(Role.SYSTEM, () -> desk.index());

        assertThat(room.search("qidaixue", Locale.SIMPLIFIED_CHINESE))
                .extracting(ArticleText::slug)
                .contains("what-is-cord-blood");
        assertThat(room.text("what-is-cord-blood", Locale.ENGLISH).orElseThrow().reviewerName())
                .isEqualTo("待医学主任复核");
    }

    private long published(String slug) throws Exception {
        long id = written(slug);
        submit(id);
        publish(id);
        return id;
    }

    private long written(String slug) throws Exception {
        return as(Role.MUSEUM_STAFF, () -> desk.begin(UUID.randomUUID().toString(), slug, ArticleKind.ARTICLE, TEXT));
    }

    private void submit(long id) throws Exception {
        as(Role.MUSEUM_STAFF, () -> {
            desk.submit(id, revision(id));
            return null;
        });
    }

    private void publish(long id) throws Exception {
        as(Role.QA, () -> {
            desk.publish(id, revision(id));
            return null;
        });
    }

    private int revision(long id) {
        return desk.version(id).revision();
    }

    private static String slug() {
        return "test-" + UUID.randomUUID();
    }

    private static <T> T as(Role role, Callable<T> work) throws Exception {
        return AsRole.call(role, work);
    }

    private static void assertRefused(Reason reason, Role role, Callable<?> work) {
        assertThatThrownBy(() -> as(role, work))
                .isInstanceOf(EditingRefused.class)
                .extracting(refused -> ((EditingRefused) refused).reason())
                .isEqualTo(reason);
    }
}
