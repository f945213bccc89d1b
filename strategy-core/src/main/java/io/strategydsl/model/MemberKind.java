package io.strategydsl.model;

/** What sort of member of the team somebody is. */
public enum MemberKind {
    /** A named person. */
    PERSON,
    /** A role that somebody fills, such as a community manager. */
    ROLE,
    /** Several people under one name, such as "the team". */
    GROUP,
    /** A firm from outside. */
    AGENCY
}
