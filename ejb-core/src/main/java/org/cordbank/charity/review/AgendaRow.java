package org.cordbank.charity.review;

import java.util.List;

/**
 * A case on the agenda, without names.
 *
 * @param supporting how many reviewers support it, of {@code reviewers}
 * @param votes of those present
 * @param refusalReason entered by the secretary in case the panel refuses; null until then
 * @param outcome null while the meeting is open
 */
public record AgendaRow(
        long applicationId,
        String publicId,
        String number,
        String programmeCode,
        int supporting,
        int reviewers,
        String meanScore,
        List<VoteRow> votes,
        String refusalReason,
        String refusalWords,
        String outcome) {
    public AgendaRow {
        votes = List.copyOf(votes);
    }

    public long grants() {
        return count(Vote.GRANT);
    }

    public long refusals() {
        return count(Vote.REFUSE);
    }

    public long recused() {
        return count(Vote.RECUSED);
    }

    /** The vote of one member, if it was given. */
    public Vote of(long staffId) {
        return votes.stream()
                .filter(vote -> vote.staffId() == staffId)
                .map(VoteRow::vote)
                .findFirst()
                .orElse(null);
    }

    private long count(Vote wanted) {
        return votes.stream().filter(vote -> vote.vote() == wanted).count();
    }
}
