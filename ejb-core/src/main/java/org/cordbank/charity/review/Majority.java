package org.cordbank.charity.review;

/** What a panel's votes come to. */
public enum Majority {
    GRANT,
    REFUSE,
    /** Too few members without conflict, or a tie: the case is taken up at the next meeting. */
    ADJOURNED;

    /** More for than against grants, more against refuses; members who recused themselves do not count to the quorum. */
    static Majority of(long grants, long refusals, int quorum) {
        if (grants + refusals < quorum || grants == refusals) {
            return ADJOURNED;
        }
        return grants > refusals ? GRANT : REFUSE;
    }
}
