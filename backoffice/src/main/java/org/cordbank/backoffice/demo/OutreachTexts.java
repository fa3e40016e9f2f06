package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cordbank.outreach.articles.ArticleKind;
import org.cordbank.outreach.articles.EditorialDesk;
import org.cordbank.outreach.articles.WriteArticle;

/** A sample text that the museum's staff wrote and a second person has yet to read. */
@ApplicationScoped
class OutreachTexts {
    private static final String SLUG = "sample-visit-with-class";

    private static final WriteArticle TEXT = new WriteArticle(
            "带班参观前，先和孩子聊三件事（样例）",
            "Three things to talk about before a class visit (sample)",
            "出发前十分钟，让参观更有收获。",
            "Ten minutes before you leave make the visit worth more.",
            "## 什么是脐带血\n\n脐带和胎盘里剩下的血，含有造血干细胞。\n\n"
                    + "## 为什么要低温\n\n细胞在 −196 °C 的液氮里几乎停止活动。\n\n"
                    + "## 参观时要注意什么\n\n不触碰设备，跟随讲解员，不单独进入观察区。",
            "## What cord blood is\n\nThe blood left in cord and placenta; it holds blood-forming stem cells.\n\n"
                    + "## Why so cold\n\nIn liquid nitrogen at −196 °C cells come almost to rest.\n\n"
                    + "## On the way\n\nTouch no device, stay with the guide, enter the viewing area together.");

    @Inject
    private Cast cast;

    @Inject
    private EditorialDesk desk;

    /** Written and handed in once. */
    void submit() {
        cast.does(Parts.MUSEUM, () -> {
            if (desk.history(SLUG).isEmpty()) {
                long id = desk.begin("demo-outreach-text", SLUG, ArticleKind.ARTICLE, TEXT);
                desk.submit(id, desk.version(id).revision());
            }
        });
    }
}
