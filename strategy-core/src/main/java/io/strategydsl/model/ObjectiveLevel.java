package io.strategydsl.model;

/** Whose objective it is. */
public enum ObjectiveLevel {
    /** What founders, executives or the board care about. */
    COMPANY_OBJECTIVE,
    /** What marketing wants to reach: the parent of goals where no company objective can be moved by social media. */
    MARKETING_OBJECTIVE
}
