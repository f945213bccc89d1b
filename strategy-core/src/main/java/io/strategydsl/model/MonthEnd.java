package io.strategydsl.model;

/** What a recurrence does in a month that lacks its day, as February lacks the 30th. */
public enum MonthEnd {
    /** It falls on the last day of that month. */
    OR_LAST_DAY,
    /** It falls on the first day after that month: on 1 March in place of 30 February. */
    OR_FIRST_OF_NEXT_MONTH,
    /** It skips that month. */
    OR_SKIP,
    /** Nobody said; it is computed as {@link #OR_LAST_DAY}, and a rule asks for a decision. */
    UNSTATED
}
