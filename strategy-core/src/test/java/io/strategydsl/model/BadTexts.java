package io.strategydsl.model;

import static io.strategydsl.model.BadInput.ofNull;
import static io.strategydsl.model.BadInput.refused;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Texts that cannot be, and blank ones where words are asked for. */
@SuppressWarnings("NullAway") // null is one of them
final class BadTexts {
    private static final String WRITE_IT_OUT = "write it out, or leave the call out while there is none";
    private static final String TOO_LONG =
            "at most 20,000 are possible, so put the long version into a document and refer to it";

    private BadTexts() {}

    static Stream<BadInput> rows() {
        return Stream.of(texts(), words(), listedWords(), labels()).flatMap(rows -> rows);
    }

    private static Stream<BadInput> texts() {
        return Stream.of(
                        badTexts("strategy 's'", "organisation", Strategy.builder("s")::organisation),
                        badTexts("strategy 's'", "about", Strategy.builder("s")::about),
                        badTexts("objective 'o'", "text", Objective.builder("o")::text),
                        badTexts("goal 'g'", "text", Goal.builder("g")::text),
                        badTexts("member 'brian'", "name", TeamMember.builder("brian")::name),
                        badTexts("metric 'm'", "name", Metric.builder("m")::name),
                        badTexts("metric 'm'", "unit", Metric.builder("m")::unit),
                        badTexts("metric 'm'", "source", Metric.builder("m")::source),
                        badTexts("tactic 'list'", "text", Tactic.builder("list")::text),
                        badTexts("persona 'p'", "text", Persona.builder("p")::text),
                        badTexts("persona 'p'", "reason", Persona.builder("p")::reason),
                        badTexts("persona 'p'", "relation", Persona.builder("p")::relation),
                        badTexts("channel 'blog'", "reason", ChannelPlan.builder("blog")::reason),
                        badTexts("channel 'blog'", "content", ChannelPlan.builder("blog")::content),
                        badTexts("team", "policy", Team.builder()::policy),
                        badTexts("listening", "dashboard", Listening.builder()::dashboard),
                        badTexts("positioning", "one thing", Positioning.builder()::oneThing),
                        badTexts("positioning", "what the audience should think", Positioning.builder()::shouldThink),
                        badTexts("pillars", "what is said after a mistake", Pillars.builder()::afterMistake),
                        badTexts("pillars", "what is said about what is confidential", Pillars.builder()::confidential),
                        badTexts("pillars", "voice", Pillars.builder()::voice),
                        badTexts("review 'r'", "text", Review.builder("r")::text))
                .flatMap(rows -> rows);
    }

    private static Stream<BadInput> badTexts(String subject, String attribute, Function<String, ?> call) {
        return Stream.of(
                ofNull(subject, attribute, () -> call.apply(null)),
                refused(
                        subject,
                        attribute + " has a control character (U+0000) at position 6",
                        "remove it",
                        () -> call.apply("Reach\u0000")),
                refused(
                        subject,
                        attribute + " has an unpaired surrogate (U+DE00) at position 1",
                        "remove it",
                        () -> call.apply("\uDE00 reach")),
                refused(
                        subject,
                        attribute + " has 1,000,000 characters",
                        TOO_LONG,
                        () -> call.apply("x".repeat(1_000_000))));
    }

    private static Stream<BadInput> words() {
        Schedule ongoing = Schedule.ongoing();
        return Stream.of(
                        badWords("platform 'podcast'", "name", name -> Platform.of("podcast", name)),
                        badWords("content area 'workshops'", "name", name -> ContentArea.of("workshops", name)),
                        badWords("content format 'comic'", "name", name -> ContentFormat.of("comic", name)),
                        badWords("goal type 'hiring'", "name", name -> GoalType.of("hiring", name)),
                        badWords("kind of metric 'heard'", "name", name -> MetricKind.of("heard", name)),
                        badWords("team function 'finance'", "name", name -> TeamFunction.of("finance", name)),
                        badWords("amount", "unit", unit -> Amount.of(100, unit)),
                        badWords("post status dropped", "reason", PostStatus::dropped),
                        badWords("novelty", "text", text -> new Novelty(text, ongoing)),
                        badWords("people as a resource", "text", Resource.People::new),
                        badWords("time as a resource", "text", Resource.Time::new),
                        badWords("tool as a resource", "text", Resource.Tool::new),
                        badWords("schedule", "trigger", Schedule::whenever),
                        badWords("target", "words", Target.Undecided::new),
                        badWords("persona 'p'", "demographic", Persona.builder("p")::addDemographic),
                        badWords("persona 'p'", "psychographic", Persona.builder("p")::addPsychographic),
                        badWords("persona 'p'", "behaviour", Persona.builder("p")::addBehaviour),
                        badWords("persona 'p'", "value", Persona.builder("p")::addValue),
                        badWords("persona 'p'", "challenge", Persona.builder("p")::addChallenge),
                        badWords("listening", "audience", Listening.builder()::addAudience),
                        badWords("listening", "competitor", Listening.builder()::addCompetitor),
                        badWords("listening", "topic", Listening.builder()::addTopic),
                        badWords("pillars", "contact", Pillars.builder()::addContact),
                        badWords("pillars", "gift", Pillars.builder()::addGift))
                .flatMap(rows -> rows);
    }

    private static Stream<BadInput> badWords(String subject, String attribute, Function<String, ?> call) {
        return Stream.of(
                ofNull(subject, attribute, () -> call.apply(null)),
                refused(subject, attribute + " is blank", WRITE_IT_OUT, () -> call.apply("")),
                refused(subject, attribute + " is blank", WRITE_IT_OUT, () -> call.apply("\u200B\u00A0\u2800")));
    }

    private static Stream<BadInput> listedWords() {
        return Stream.of(
                        badLists("persona 'p'", "demographics", Persona.builder("p")::demographics),
                        badLists("persona 'p'", "psychographics", Persona.builder("p")::psychographics),
                        badLists("persona 'p'", "behaviours", Persona.builder("p")::behaviours),
                        badLists("persona 'p'", "values", Persona.builder("p")::values),
                        badLists("persona 'p'", "challenges", Persona.builder("p")::challenges),
                        badLists("listening", "audience", Listening.builder()::audience),
                        badLists("listening", "competitors", Listening.builder()::competitors),
                        badLists("listening", "topics", Listening.builder()::topics),
                        badLists("pillars", "contacts", Pillars.builder()::contacts),
                        badLists("pillars", "gifts", Pillars.builder()::gifts))
                .flatMap(rows -> rows);
    }

    private static Stream<BadInput> badLists(String subject, String attribute, Function<Iterable<String>, ?> call) {
        String second = "number 2 of the " + attribute;
        return Stream.of(
                ofNull(subject, attribute, () -> call.apply(null)),
                ofNull(subject, second, () -> call.apply(Arrays.asList("a", null))),
                refused(subject, second + " is blank", WRITE_IT_OUT, () -> call.apply(List.of("a", "\u200B"))));
    }

    private static Stream<BadInput> labels() {
        Map<String, String> nullValue = new HashMap<>();
        nullValue.put("language", null);
        return Stream.of(
                ofNull("goal 'g'", "label key", () -> Goal.builder("g").label(null, "pl")),
                refused(
                        "goal 'g'",
                        "label key is blank",
                        WRITE_IT_OUT,
                        () -> Goal.builder("g").label(" ", "pl")),
                ofNull("team", "label 'language'", () -> Team.builder().label("language", null)),
                ofNull("team", "label 'language'", () -> Team.builder().labels(nullValue)),
                ofNull("team", "labels", () -> Team.builder().labels(null)),
                refused(
                        "team",
                        "label 'row' has a control character (U+001B) at position 1",
                        "remove it",
                        () -> Team.builder().label("row", "\u001B")),
                refused(
                        "team",
                        "label 'kkkkkkkkkkkkkkkkkkkk...' has an unpaired surrogate (U+D800) at position 1",
                        "remove it",
                        () -> Team.builder().label("k".repeat(20_000), "\uD800")));
    }
}
