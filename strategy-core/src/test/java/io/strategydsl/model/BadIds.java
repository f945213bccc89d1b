package io.strategydsl.model;

import static io.strategydsl.model.BadInput.ofNull;
import static io.strategydsl.model.BadInput.refused;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Ids and references that cannot be. */
@SuppressWarnings("NullAway") // null is one of them
final class BadIds {
    private static final String ID_FORM = "an id is made of letters, digits and - _ . : @ +";
    private static final String ID_LENGTH = "an id has at most 100";

    private BadIds() {}

    static Stream<BadInput> rows() {
        return Stream.of(ids(), references(), listedReferences()).flatMap(rows -> rows);
    }

    /** Whatever has an id of its own. */
    static Map<String, Function<String, Object>> identified() {
        Map<String, Function<String, Object>> calls = new TreeMap<>();
        calls.put("strategy", Strategy::builder);
        calls.put("objective", Objective::builder);
        calls.put("goal", Goal::builder);
        calls.put("metric", Metric::builder);
        calls.put("tactic", Tactic::builder);
        calls.put("persona", Persona::builder);
        calls.put("channel", ChannelPlan::builder);
        calls.put("key message", KeyMessage::builder);
        calls.put("review", Review::builder);
        calls.put("member", TeamMember::builder);
        calls.put("platform", id -> Platform.of(id, "Podcast"));
        calls.put("content area", id -> ContentArea.of(id, "Workshops"));
        calls.put("content format", id -> ContentFormat.of(id, "Comic"));
        calls.put("goal type", id -> GoalType.of(id, "Recruiting"));
        calls.put("kind of metric", id -> MetricKind.of(id, "Episodes"));
        calls.put("team function", id -> TeamFunction.of(id, "Finance"));
        return calls;
    }

    private static Stream<BadInput> ids() {
        return identified().entrySet().stream().flatMap(entry -> badIds(entry.getKey(), "id", entry.getValue()));
    }

    private static Stream<BadInput> badIds(String subject, String attribute, Function<String, ?> call) {
        return Stream.of(
                ofNull(subject, attribute, ID_FORM, () -> call.apply(null)),
                refused(subject, attribute + " is blank", ID_FORM, () -> call.apply("")),
                refused(subject, attribute + " is blank", ID_FORM, () -> call.apply(" \t\u00A0")),
                refused(subject, attribute + " is blank", ID_FORM, () -> call.apply("\u200B\uFEFF\u3164")),
                refused(
                        subject,
                        attribute + " 'two words' has a space (U+0020) at position 4",
                        ID_FORM,
                        () -> call.apply("two words")),
                refused(subject, attribute + " 'a/b' has '/' at position 2", ID_FORM, () -> call.apply("a/b")),
                refused(
                        subject,
                        attribute + " 'a\\u0007' has a control character (U+0007) at position 2",
                        ID_FORM,
                        () -> call.apply("a\u0007")),
                refused(
                        subject,
                        attribute + " 'a\\u200B' has an invisible character (U+200B) at position 2",
                        ID_FORM,
                        () -> call.apply("a\u200B")),
                refused(
                        subject,
                        attribute + " 'a\\uFE0F' has an invisible character (U+FE0F) at position 2",
                        ID_FORM,
                        () -> call.apply("a\uFE0F")),
                refused(
                        subject,
                        attribute + " 'a\\u034F' has an invisible character (U+034F) at position 2",
                        ID_FORM,
                        () -> call.apply("a\u034F")),
                refused(
                        subject,
                        attribute + " 'a\\u180F' has an invisible character (U+180F) at position 2",
                        ID_FORM,
                        () -> call.apply("a\u180F")),
                refused(
                        subject,
                        attribute + " 'a\\uD83D' has an unpaired surrogate (U+D83D) at position 2",
                        ID_FORM,
                        () -> call.apply("a\uD83D")),
                refused(subject, "has 101 characters", ID_LENGTH, () -> call.apply("a".repeat(101))),
                refused(
                        subject,
                        attribute + " 'aaaaaaaaaaaaaaaaaaaa...' has 1,000,000 characters",
                        ID_LENGTH,
                        () -> call.apply("a".repeat(1_000_000))));
    }

    private static Stream<BadInput> references() {
        return Stream.of(
                        badReferences("goal 'g'", "supported objective", Goal.builder("g")::addSupportedObjective),
                        badReferences("goal 'g'", "owner", Goal.builder("g")::addOwner),
                        badReferences("goal 'g'", "accountable member", Goal.builder("g")::accountable),
                        badReferences("goal 'g'", "helper", Goal.builder("g")::addHelper),
                        badReferences("goal 'g'", "approver", Goal.builder("g")::addApprover),
                        badReferences("goal 'g'", "parent goal", Goal.builder("g")::partOf),
                        badReferences("metric 'm'", "measured goal", Metric.builder("m")::addMeasuredGoal),
                        badReferences("tactic 'list'", "served goal", Tactic.builder("list")::addServedGoal),
                        badReferences("tactic 'list'", "moved metric", Tactic.builder("list")::addMovedMetric),
                        badReferences("tactic 'list'", "channel", Tactic.builder("list")::addChannel),
                        badReferences("tactic 'list'", "owner", Tactic.builder("list")::addOwner),
                        badReferences("tactic 'list'", "accountable member", Tactic.builder("list")::accountable),
                        badReferences("tactic 'list'", "helper", Tactic.builder("list")::addHelper),
                        badReferences("tactic 'list'", "approver", Tactic.builder("list")::addApprover),
                        badReferences("tactic 'list'", "dependency", Tactic.builder("list")::addDependency),
                        badReferences("channel 'blog'", "persona", ChannelPlan.builder("blog")::addPersona),
                        badReferences("channel 'blog'", "metric", ChannelPlan.builder("blog")::addMetric),
                        badReferences("channel 'blog'", "owner", ChannelPlan.builder("blog")::addOwner),
                        badReferences("team", "answering member", Team.builder()::addAnswering),
                        badReferences("review 'r'", "attendee", Review.builder("r")::addAttendee))
                .flatMap(rows -> rows);
    }

    private static Stream<BadInput> badReferences(String subject, String attribute, Function<String, ?> call) {
        return Stream.of(
                ofNull(subject, attribute, ID_FORM, () -> call.apply(null)),
                refused(subject, attribute + " is blank", ID_FORM, () -> call.apply("\u200B")),
                refused(subject, attribute + " 'two words' has a space", ID_FORM, () -> call.apply("two words")));
    }

    private static Stream<BadInput> listedReferences() {
        return Stream.of(
                        badLists("goal 'g'", "supported objectives", Goal.builder("g")::supportedObjectives),
                        badLists("goal 'g'", "owners", Goal.builder("g")::owners),
                        badLists("goal 'g'", "helpers", Goal.builder("g")::helpers),
                        badLists("goal 'g'", "approvers", Goal.builder("g")::approvers),
                        badLists("metric 'm'", "measured goals", Metric.builder("m")::measuredGoals),
                        badLists("tactic 'list'", "served goals", Tactic.builder("list")::servedGoals),
                        badLists("tactic 'list'", "moved metrics", Tactic.builder("list")::movedMetrics),
                        badLists("tactic 'list'", "channels", Tactic.builder("list")::channels),
                        badLists("tactic 'list'", "owners", Tactic.builder("list")::owners),
                        badLists("tactic 'list'", "helpers", Tactic.builder("list")::helpers),
                        badLists("tactic 'list'", "approvers", Tactic.builder("list")::approvers),
                        badLists("tactic 'list'", "dependencies", Tactic.builder("list")::dependencies),
                        badLists("channel 'blog'", "personas", ChannelPlan.builder("blog")::personas),
                        badLists("channel 'blog'", "metrics", ChannelPlan.builder("blog")::metrics),
                        badLists("channel 'blog'", "owners", ChannelPlan.builder("blog")::owners),
                        badLists("team", "answering members", Team.builder()::answering),
                        badLists("review 'r'", "attendees", Review.builder("r")::attendees))
                .flatMap(rows -> rows);
    }

    private static Stream<BadInput> badLists(String subject, String attribute, Function<Iterable<String>, ?> call) {
        return Stream.of(
                ofNull(subject, attribute, () -> call.apply(null)),
                ofNull(subject, "number 2 of the " + attribute, ID_FORM, () -> call.apply(Arrays.asList("a", null))),
                refused(
                        subject,
                        "number 2 of the " + attribute + " is blank",
                        ID_FORM,
                        () -> call.apply(List.of("a", " "))));
    }
}
