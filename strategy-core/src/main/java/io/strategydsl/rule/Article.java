package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.PlainText;
import java.util.ArrayList;
import java.util.List;

/** The five published articles whose method the rules come from, with what a reader needs to look them up. */
public enum Article {
    /** A social-media strategy in 7 steps, by Convince &amp; Convert. */
    CONVINCE_AND_CONVERT_IN_7_STEPS(
            "CC7",
            "Convince & Convert",
            "a social-media strategy in 7 steps",
            "28 March 2019",
            "a Polish machine translation",
            "step",
            List.of(
                    new ArticlePart("introduction", "Be social, and do not depend on tools"),
                    new ArticlePart("step 1", "Build a team from several functions"),
                    new ArticlePart("step 2", "Choose what social media is for"),
                    new ArticlePart("step 3", "Listen to the audience and to competitors"),
                    new ArticlePart("step 4", "Identify the audience"),
                    new ArticlePart("step 5", "Choose measures of success"),
                    new ArticlePart("step 6", "Find the one thing"),
                    new ArticlePart("step 7", "Make a channel plan"),
                    new ArticlePart("closing advice", "Decide how to be human"))),
    /** A social-media strategy in 8 steps, by Convince &amp; Convert. */
    CONVINCE_AND_CONVERT_IN_8_STEPS(
            "CC8",
            "Convince & Convert",
            "a social-media strategy in 8 steps",
            "before the blog that sums it up, 30 October 2015",
            "the summary on that blog, in English; the blogger's own remarks are not the article's",
            "step",
            List.of(
                    new ArticlePart("step 1", "Build an ark"),
                    new ArticlePart("step 2", "Listen and compare"),
                    new ArticlePart("step 3", "Say what the point is"),
                    new ArticlePart("step 4", "Choose measures of success"),
                    new ArticlePart("step 5", "Analyse the audience"),
                    new ArticlePart("step 6", "Find the one thing"),
                    new ArticlePart("step 7", "Be human"),
                    new ArticlePart("step 8", "Make a channel plan"))),
    /** The 5 basic pillars of a social-media campaign, by Social Media Examiner. */
    SOCIAL_MEDIA_EXAMINER(
            "SME5",
            "Social Media Examiner",
            "the 5 pillars of a social-media campaign",
            "unknown",
            "a Greek machine translation, dated 26 September 2020",
            "pillar",
            List.of(
                    new ArticlePart("pillar 1", "Connectivity"),
                    new ArticlePart("pillar 2", "Generosity"),
                    new ArticlePart("pillar 3", "Honesty"),
                    new ArticlePart("pillar 4", "Personality"),
                    new ArticlePart("pillar 5", "Imagination"))),
    /** Questions, plan, pitfalls and measures of a social-media strategy, by Techopedia. */
    TECHOPEDIA(
            "TECH",
            "Techopedia",
            "social-media strategy",
            "unknown; it cites a report of January 2012",
            "a Dutch machine translation",
            "question",
            List.of(
                    new ArticlePart("question 1", "Whom to reach"),
                    new ArticlePart("question 2", "What the audience should know"),
                    new ArticlePart("question 3", "Who does the work"),
                    new ArticlePart("question 4", "What the content strategy is"),
                    new ArticlePart("question 5", "How to win relevant followers"),
                    new ArticlePart("question 6", "What success is"),
                    new ArticlePart("question 7", "How to measure it"),
                    new ArticlePart("question 8", "How to support other marketing"),
                    new ArticlePart("section 2", "Put the plan into action"),
                    new ArticlePart("section 3", "Avoid common pitfalls"),
                    new ArticlePart("section 4", "Measure success"))),
    /** From social-media goals to tactics and a plan, by Buffer, with the example of Campfire, Inc. */
    BUFFER(
            "BUF",
            "Buffer",
            "from social-media goals to tactics and a plan",
            "unknown; its example sets goals for 2017",
            "a Filipino machine translation",
            "step",
            List.of(
                    new ArticlePart("step 1", "Set goals that serve those of the company"),
                    new ArticlePart("step 2", "Break goals down into tactics"),
                    new ArticlePart("step 3", "Put the plan in order"),
                    new ArticlePart("step 4", "Assign people and set dates"),
                    new ArticlePart("step 5", "Review and adapt the plan")));

    private final String code;
    private final String publisher;
    private final String title;
    private final String published;
    private final String copy;
    private final String numbered;
    private final List<ArticlePart> parts;

    Article(
            String code,
            String publisher,
            String title,
            String published,
            String copy,
            String numbered,
            List<ArticlePart> parts) {
        this.code = code;
        this.publisher = publisher;
        this.title = title;
        this.published = published;
        this.copy = copy;
        this.numbered = numbered;
        this.parts = parts;
    }

    /** Returns the short code by which reports cite it, such as "CC7". */
    public String code() {
        return code;
    }

    /** Returns who published it. */
    public String publisher() {
        return publisher;
    }

    /** Returns its title in short, such as "a social-media strategy in 7 steps". */
    public String title() {
        return title;
    }

    /** Returns when it was published, in words, as far as that is known. */
    public String published() {
        return published;
    }

    /** Returns which copy of it the rules were written from, such as "a Polish machine translation". */
    public String copy() {
        return copy;
    }

    /**
     * Returns the parts by which rules cite it, in its order. The eight questions of Techopedia make up its first section,
     * "Develop a strategy".
     */
    public List<ArticlePart> parts() {
        return parts;
    }

    /** Returns the part with this number, such as step 2. */
    ArticlePart part(int number) {
        return part(numbered + " " + number);
    }

    /**
     * Returns the part with this name, such as "step 2" or "introduction".
     *
     * @throws IllegalArgumentException if the article has no such part
     */
    public ArticlePart part(String name) {
        Checks checks = Checks.of("article " + code);
        checks.present("part", name);
        for (ArticlePart part : parts) {
            if (part.name().equals(name)) {
                return part;
            }
        }
        List<String> names = new ArrayList<>();
        for (ArticlePart part : parts) {
            names.add(part.name());
        }
        throw checks.refused("there is no " + PlainText.quoted(name) + "; it has " + String.join(", ", names));
    }
}
