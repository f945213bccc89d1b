package io.strategydsl.rule;

/** The five published articles whose method the rules come from. */
public enum Article {
    /** A winning social-media strategy in 7 steps, 28 March 2019. */
    CONVINCE_AND_CONVERT_IN_7_STEPS("CC7", "Convince & Convert, a social-media strategy in 7 steps (2019)", "step", 7),
    /** Social-media strategy in 8 steps, as summed up on a blog, 30 October 2015. */
    CONVINCE_AND_CONVERT_IN_8_STEPS("CC8", "Convince & Convert, a social-media strategy in 8 steps (2015)", "step", 8),
    /** The 5 basic pillars of a social-media campaign. */
    SOCIAL_MEDIA_EXAMINER("SME5", "Social Media Examiner, the 5 pillars of a social-media campaign", "pillar", 5),
    /** Questions, plan, pitfalls and measures; it has no numbered steps. */
    TECHOPEDIA("TECH", "Techopedia, social-media strategy", "step", 0),
    /** From social-media goals to tactics and a plan, with the example of Campfire, Inc. (2017). */
    BUFFER("BUF", "Buffer, from social-media goals to tactics and a plan (2017)", "step", 5);

    private final String code;
    private final String title;
    private final String partWord;
    private final int parts;

    Article(String code, String title, String partWord, int parts) {
        this.code = code;
        this.title = title;
        this.partWord = partWord;
        this.parts = parts;
    }

    /** Returns the short code by which reports cite it, such as "CC7". */
    public String code() {
        return code;
    }

    /** Returns the publisher and the title. */
    public String title() {
        return title;
    }

    /** Returns the word for its numbered parts: "step" or "pillar". */
    public String partWord() {
        return partWord;
    }

    /** Returns the number of its numbered parts; 0 if it has none. */
    public int parts() {
        return parts;
    }
}
