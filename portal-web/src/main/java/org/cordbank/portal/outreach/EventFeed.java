package org.cordbank.portal.outreach;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.cordbank.faces.text.Wording;
import org.cordbank.kernel.BankIdentity;
import org.cordbank.outreach.events.EventRow;
import org.cordbank.outreach.events.OpenEvent;

/** The events as an RSS 2.0 feed, the latest change first. */
final class EventFeed {
    private EventFeed() {}

    static String of(List<OpenEvent> events, Locale reader, BankIdentity bank) {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("rss_2.0");
        feed.setTitle(bank.name(reader) + " · " + Wording.in(reader, "outreach.events.title"));
        feed.setLink(bank.publicUrl() + "/outreach/events.xhtml");
        feed.setDescription(Wording.in(reader, "outreach.events.lead"));
        feed.setLanguage(reader.getLanguage().equals("zh") ? "zh-CN" : "en");
        feed.setEntries(events.stream()
                .map(OpenEvent::event)
                .sorted(Comparator.comparing(EventRow::changedAt).reversed())
                .map(event -> entry(event, reader, bank))
                .toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static SyndEntry entry(EventRow event, Locale reader, BankIdentity bank) {
        SyndEntry entry = new SyndEntryImpl();
        String address = bank.publicUrl() + "/outreach/event.xhtml?id=" + event.publicId();
        entry.setUri(address);
        entry.setLink(address);
        entry.setTitle(event.title(reader));
        entry.setPublishedDate(Date.from(event.changedAt()));
        SyndContentImpl words = new SyndContentImpl();
        words.setType("text/plain");
        words.setValue(Wording.in(reader, "outreach.events.EventState." + event.state()) + " · " + event.place(reader));
        entry.setDescription(words);
        return entry;
    }
}
