package io.strategydsl.brief.document;

import java.util.List;

/**
 * A brief before it is written in a format. It holds all the words that a writer needs.
 *
 * @param language the language of its own words, as BCP 47 has it
 * @param title what the plan is called
 * @param kicker what the page is, from when until when, and as of which day
 * @param skip what leads past the contents
 * @param contents the heading of the contents
 * @param parts its sections
 * @param footer what stands below all
 */
public record Document(
        String language, Line title, Line kicker, String skip, String contents, List<Part> parts, Line footer) {}
