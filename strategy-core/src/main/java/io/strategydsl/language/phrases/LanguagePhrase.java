package io.strategydsl.language.phrases;

import io.strategydsl.internal.Phrase;
import java.util.Locale;

/** How a language writes numbers and days, and names an element and a source. */
public enum LanguagePhrase implements Phrase {
    /** What stands before the fraction of a number. */
    DECIMAL("number.decimal", "."),
    /** What stands between thousands. */
    GROUP("number.group", ","),
    /** How many digits a number has at least in which thousands are set apart. */
    GROUPED_FROM("number.grouped-from", "4"),
    /** A text that somebody wrote. */
    QUOTED("quoted", "\"{text}\""),
    /** The name of an element that is a text which somebody wrote. */
    NAMED("named", "\u201c{name}\u201d"),
    /** The id of one of several elements whose kind stands in the sentence. */
    ID("id", "'{id}'"),
    /** What advice calls the strategy. */
    THE_PLAN("the-plan", "the plan"),
    /** A month; {@code {monthNumber}} has two digits. */
    MONTH("month", "{iso}"),
    /** A day; {@code {month}} is the name of the month. */
    DAY("date", "{iso}"),
    /** A list, whose words before the last one have commas between them. */
    AND("list.and", "{before} and {last}"),
    OR("list.or", "{before} or {last}"),
    /** One of several elements with the same id. */
    NUMBERED("subject.numbered", "{subject} (number {number})"),
    /** How severe a finding is. */
    ERROR("severity.error", "error"),
    WARNING("severity.warning", "warning"),
    INFO("severity.note", "note"),
    /** A finding on a line, behind how severe it is. */
    SUMMARY("finding.summary", "{severity} {rule}: {message}"),
    /** A part of an article. */
    STEP("source.step", "step {number}"),
    PILLAR("source.pillar", "pillar {number}"),
    QUESTION("source.question", "question {number}"),
    SECTION("source.section", "section {number}"),
    INTRODUCTION("source.introduction", "introduction"),
    CLOSING_ADVICE("source.closing-advice", "closing advice"),
    /** A rule that comes from no article. */
    HOUSE("source.house", "HOUSE");

    private final String key;
    private final String english;

    LanguagePhrase(String key, String english) {
        this.key = key;
        this.english = english;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String english() {
        return english;
    }

    /** Returns the phrase for a part of an article, by the word that its name begins with. */
    public static LanguagePhrase ofPart(String name) {
        return switch (name.toLowerCase(Locale.ROOT).split(" ", -1)[0]) {
            case "step" -> STEP;
            case "pillar" -> PILLAR;
            case "question" -> QUESTION;
            case "section" -> SECTION;
            case "introduction" -> INTRODUCTION;
            default -> CLOSING_ADVICE;
        };
    }
}
