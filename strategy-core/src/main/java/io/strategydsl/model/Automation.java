package io.strategydsl.model;

/** How posts get out. */
public enum Automation {
    /** Somebody posts. */
    BY_HAND,
    /** Somebody writes them and a tool posts them at the set time. */
    SCHEDULED_AHEAD,
    /** A program writes and posts them. */
    AUTOMATIC
}
