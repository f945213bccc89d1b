package io.strategydsl.model;

/** The three areas of content that a mix balances. Source: Techopedia. */
public enum ContentArea {
    /** Pure promotion of your products. */
    PROMOTION,
    /** Useful material from other sources. */
    CURATED,
    /** Interaction with followers. */
    INTERACTION
}
