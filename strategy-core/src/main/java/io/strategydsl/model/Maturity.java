package io.strategydsl.model;

/** How far an organisation has come with social media. */
public enum Maturity {
    /** It measures reach, impressions and engagement. */
    BEGINNER,
    /** It follows a customer from social engagement to sale. */
    ADVANCED
}
