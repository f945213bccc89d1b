package io.strategydsl.model;

/** How often something is counted or takes place. */
public enum Per {
    /** Every day. */
    PER_DAY,
    /** Every week. */
    PER_WEEK,
    /** Every month. */
    PER_MONTH,
    /** Every quarter. */
    PER_QUARTER,
    /** Every year. */
    PER_YEAR,
    /** Each time something takes place, such as a project or a post. */
    PER_EVENT
}
