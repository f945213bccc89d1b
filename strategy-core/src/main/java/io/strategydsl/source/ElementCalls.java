package io.strategydsl.source;

import static io.strategydsl.source.Literals.number;
import static io.strategydsl.source.Literals.string;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.Iterables;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ChannelStatus;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Direction;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.Objective;
import io.strategydsl.model.ObjectiveLevel;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Post;
import io.strategydsl.model.Review;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TeamMember;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The calls that state an element. What none of them can state goes to the corrections. */
final class ElementCalls {
    private static final int MAX_VALUES = 40;

    private final Expressions expressions;
    private final Corrections corrections;

    ElementCalls(Expressions expressions, Corrections corrections) {
        this.expressions = expressions;
        this.corrections = corrections;
    }

    /** Where an element stands in its list, and the id of the goal or channel in whose lambda it is written. */
    record Place(int index, Optional<String> holder) {

        static Place at(int index) {
            return new Place(index, Optional.empty());
        }
    }

    /** Returns the call that states an element, with others of what is written inside it. */
    Call of(Element element, Place place, List<Call> inside) {
        List<Call> calls = stated(element, place);
        calls.addAll(inside);
        return beginning(element, place).with(Scope.of(element.elementKind()), calls);
    }

    private Call beginning(Element element, Place place) {
        return switch (element.elementKind()) {
            case OBJECTIVE -> {
                Objective objective = (Objective) element;
                boolean ofTheCompany = objective.level() == ObjectiveLevel.COMPANY_OBJECTIVE;
                yield named(ofTheCompany ? "objective" : "marketingObjective", objective, objective.text());
            }
            case MILESTONE -> named("milestone", (Milestone) element, ((Milestone) element).name());
            case MEMBER -> {
                TeamMember member = (TeamMember) element;
                yield named(verb(member.kind()), member, member.name());
            }
            case PERSONA -> named("persona", (Persona) element, ((Persona) element).text());
            case GOAL -> {
                Goal goal = (Goal) element;
                yield named(goal.primary() ? "primaryGoal" : "goal", goal, goal.text());
            }
            case METRIC -> {
                Metric metric = (Metric) element;
                yield metric.name()
                        .map(name -> named("metric", metric, name))
                        .orElseGet(() -> Call.of("metric", string(metric.id())));
            }
            case TACTIC -> named("tactic", (Tactic) element, ((Tactic) element).text());
            case CHANNEL -> channel((ChannelPlan) element, place);
            case POST -> named("post", (Post) element, ((Post) element).text());
            case KEY_MESSAGE -> named("keyMessage", (KeyMessage) element, ((KeyMessage) element).text());
            case REVIEW -> named("review", (Review) element, ((Review) element).text());
            case TEAM, LISTENING, POSITIONING, PILLARS -> {
                String word = element.elementKind().word();
                // A part that states nothing is not the same as none.
                yield new Call(
                        word, List.of(), Optional.of(new Call.Body(Scope.of(element.elementKind()), List.of())), 1);
            }
            case STRATEGY -> throw new IllegalStateException("a strategy is written inside no other element");
        };
    }

    private static Call named(String verb, IdentifiedElement element, String text) {
        return Call.of(verb, string(element.id()), Literals.text(text));
    }

    private static String verb(MemberKind kind) {
        return switch (kind) {
            case PERSON -> "member";
            case ROLE -> "role";
            case GROUP -> "group";
            case AGENCY -> "agency";
        };
    }

    private Call channel(ChannelPlan channel, Place place) {
        if (channel.platform().isEmpty()) {
            corrections.add(ElementKind.CHANNEL, place.index(), "platform(" + corrections.none() + ")");
        }
        return Call.of(
                "channel",
                string(channel.id()),
                expressions.of(channel.platform().orElse(Platform.BLOG)));
    }

    private List<Call> stated(Element element, Place place) {
        Table<Element> table = Table.of(element.elementKind());
        List<Call> calls = new ArrayList<>();
        for (Attribute attribute : table.form().attributes()) {
            Collection<?> values = table.values(element, attribute);
            if (!values.isEmpty()) {
                calls.addAll(calls(element, attribute, values, place));
            }
        }
        return calls;
    }

    /** Returns the calls that state the values of an attribute, of which there are some. */
    List<Call> calls(Element element, Attribute attribute, Collection<?> values, Place place) {
        String path = element.elementKind().word() + "/" + attribute.name();
        return switch (path) {
            case "team/members", "positioning/keyMessages" -> inner(values);
            case "goal/partOf" -> partOf((Goal) element, place);
            case "member/outside" -> outside((TeamMember) element, place);
            case "metric/statedDirection" -> direction((Metric) element, place);
            case "metric/targets" -> targets((Metric) element, attribute);
            case "channel/cadences" ->
                all(Cadence.class, values).stream().map(this::cadence).toList();
            case "strategy/mix", "channel/mix" -> mix(element, all(ContentShare.class, values), place);
            case "channel/status" -> status((ChannelPlan) element);
            case "tactic/schedule" -> schedule(((Tactic) element).schedule().orElseThrow());
            case "post/schedule" ->
                List.of(scheduleOfPost(((Post) element).schedule().orElseThrow()));
            case "review/recurrence" -> recurrence((Review) element, attribute, place);
            case "metric/measuredGoals", "tactic/servedGoals", "post/channels" ->
                generic(path, attribute, without(values, place.holder()));
            default -> generic(path, attribute, values);
        };
    }

    private static <T> List<T> all(Class<T> type, Collection<?> values) {
        return values.stream().<T>map(type::cast).toList();
    }

    private static List<?> without(Collection<?> ids, Optional<String> holder) {
        return ids.stream().filter(id -> !holder.equals(Optional.of(id))).toList();
    }

    private List<Call> inner(Collection<?> elements) {
        List<Call> calls = new ArrayList<>();
        for (Element element : all(Element.class, elements)) {
            calls.add(of(element, Place.at(calls.size()), List.of()));
        }
        return calls;
    }

    /** What needs no more than the verb of the attribute. */
    private List<Call> generic(String path, Attribute attribute, Collection<?> values) {
        if (attribute.role() instanceof Role.Labels) {
            return values.stream()
                    .map(value -> (Map.Entry<?, ?>) value)
                    .map(label -> Call.of(
                            "label", Literals.text((String) label.getKey()), Literals.text((String) label.getValue())))
                    .toList();
        }
        if (attribute.role() instanceof Role.Flag) {
            String verb = Verbs.of(path);
            return verb.equals(Verbs.BEGINNING) || !values.contains(true) ? List.of() : List.of(Call.of(verb));
        }
        boolean several = attribute.cardinality().isMany() && !(attribute.role() instanceof Role.Part);
        if (several && !values.isEmpty() && Verbs.takesSeveral(Verbs.of(path))) {
            return severalAtOnce(Verbs.of(path), attribute, values);
        }
        List<Call> calls = new ArrayList<>();
        for (Object value : values) {
            String verb = Verbs.of(path + form(attribute, value));
            if (!verb.equals(Verbs.BEGINNING)) {
                calls.add(Call.of(verb, expressions.arguments(attribute, value)));
            }
        }
        return calls;
    }

    private List<Call> severalAtOnce(String verb, Attribute attribute, Collection<?> values) {
        List<Call> calls = new ArrayList<>();
        for (List<?> some : Iterables.partition(values, MAX_VALUES)) {
            calls.add(Call.of(
                    verb,
                    some.stream()
                            .flatMap(value -> expressions.arguments(attribute, value).stream())
                            .toList()));
        }
        return calls;
    }

    /** Returns "/done" where each form of a part has a verb of its own. */
    private static String form(Attribute attribute, Object value) {
        return attribute.role() instanceof Role.Part part && Verbs.differByForm(attribute.name())
                ? "/" + part.table().formOf(value).word()
                : "";
    }

    private List<Call> partOf(Goal goal, Place place) {
        if (place.holder().isEmpty()) {
            corrections.add(
                    ElementKind.GOAL,
                    place.index(),
                    "partOf(" + string(goal.partOf().orElseThrow()) + ")");
        }
        return List.of();
    }

    private List<Call> outside(TeamMember member, Place place) {
        boolean goesWithoutSaying = member.kind() == MemberKind.AGENCY;
        if (member.outside() == goesWithoutSaying) {
            return List.of();
        }
        if (member.outside()) {
            return List.of(Call.of(Verbs.of("member/outside")));
        }
        corrections.add(ElementKind.MEMBER, place.index(), "outside(false)");
        return List.of();
    }

    private List<Call> direction(Metric metric, Place place) {
        Direction direction = metric.statedDirection().orElseThrow();
        if (direction == Direction.UNKNOWN) {
            corrections.add(ElementKind.METRIC, place.index(), "statedDirection(" + expressions.of(direction) + ")");
            return List.of();
        }
        return List.of(Call.of(direction == Direction.UP_IS_GOOD ? "higherIsBetter" : "lowerIsBetter"));
    }

    private List<Call> targets(Metric metric, Attribute attribute) {
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < metric.targets().size(); ) {
            QuarterlyTargets quarters = QuarterlyTargets.from(metric.targets(), i);
            if (quarters.areSome()) {
                calls.add(quarters.call());
                i += quarters.size();
            } else {
                calls.addAll(generic(
                        "metric/targets", attribute, List.of(metric.targets().get(i))));
                i++;
            }
        }
        return calls;
    }

    private Call cadence(Cadence cadence) {
        List<String> arguments = new ArrayList<>();
        arguments.add(number(cadence.times()));
        cadence.maxTimes().ifPresent(most -> arguments.add(number(most)));
        arguments.add(expressions.of(cadence.per()));
        List<Call> more = new ArrayList<>();
        if (cadence.every() != 1) {
            more.add(Call.of("every", number(cadence.every())));
        }
        cadence.area().ifPresent(area -> more.add(Call.of("area", expressions.of(area))));
        cadence.format().ifPresent(format -> more.add(Call.of("format", expressions.of(format))));
        if (more.size() == 1 && cadence.every() == 1) {
            arguments.addAll(more.get(0).arguments());
            return Call.of("posting", arguments);
        }
        return Call.of("posting", arguments).with(Scope.CADENCE, more);
    }

    private List<Call> mix(Element element, List<ContentShare> mix, Place place) {
        List<List<String>> parts = new ArrayList<>();
        Iterables.partition(mix, MAX_VALUES)
                .forEach(part -> parts.add(part.stream().map(expressions::of).toList()));
        for (List<String> more : parts.subList(1, parts.size())) {
            corrections.add(
                    element.elementKind(),
                    place.index(),
                    more.stream().map(share -> "addShare(" + share + ")").collect(joining(Schedules.MAY_BREAK + ".")));
        }
        return List.of(Call.of(Verbs.of(element.elementKind().word() + "/mix"), parts.get(0)));
    }

    private static List<Call> status(ChannelPlan channel) {
        ChannelStatus status = channel.status();
        return switch (status) {
            case PLANNED -> List.of();
            case OPEN -> List.of(Call.of("open"));
            case CLOSING -> List.of(Call.of("closing"));
        };
    }

    private List<Call> schedule(Schedule schedule) {
        Optional<String> day = day(schedule);
        if (day.isEmpty()) {
            return List.of(Call.of("repeats", expressions.of(schedule)));
        }
        List<Call> calls = new ArrayList<>();
        calls.add(Call.of("due", day.get()));
        schedule.length().ifPresent(length -> calls.add(Call.of("lasting", expressions.of(length))));
        return calls;
    }

    private Call scheduleOfPost(Schedule schedule) {
        return day(schedule)
                .filter(day -> schedule.length().isEmpty())
                .map(day -> Call.of("at", day))
                .orElseGet(() -> Call.of("repeats", expressions.of(schedule)));
    }

    private Optional<String> day(Schedule schedule) {
        if (schedule instanceof Schedule.Once once) {
            return Optional.of(expressions.of(once.day()));
        }
        return schedule instanceof Schedule.Relative relative
                ? Optional.of(expressions.of(relative.day()))
                : Optional.empty();
    }

    private List<Call> recurrence(Review review, Attribute attribute, Place place) {
        if (review.rhythm().isEmpty()) {
            return generic(
                    "review/recurrence", attribute, List.of(review.recurrence().orElseThrow()));
        }
        corrections.add(
                ElementKind.REVIEW,
                place.index(),
                "recurrence(" + expressions.of(review.recurrence().orElseThrow()) + ")");
        return List.of();
    }
}
