package io.strategydsl.planning;

import io.strategydsl.model.CalendarEntry;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.HeldReview;
import io.strategydsl.model.Listening;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Novelty;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Observation;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Review;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamMember;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Where a plan has the elements of a kind, and which attributes they have. An attribute that is missing here is compared by
 * nobody; a test holds this against the model.
 *
 * @param elements the elements of the kind, in the order of the plan
 * @param attributes their attributes, in the order of the model
 */
record ElementForm<E extends Element>(Function<Strategy, List<E>> elements, List<Attribute<E>> attributes) {
    private static final ElementForm<Strategy> STRATEGY = new ElementForm<>(
            List::of,
            List.of(
                    Attribute.always("id", Strategy::id),
                    Attribute.optional("organisation", Strategy::organisation),
                    Attribute.optional("timeframe", Strategy::timeframe),
                    Attribute.optional("about", Strategy::about),
                    Attribute.optional("calendar", Strategy::calendar),
                    Attribute.labels()));
    private static final ElementForm<Objective> OBJECTIVE = new ElementForm<>(
            Strategy::objectives,
            List.of(
                    Attribute.text("text", Objective::text),
                    Attribute.always("level", Objective::level),
                    Attribute.labels()));
    private static final ElementForm<Team> TEAM = new ElementForm<>(
            strategy -> strategy.team().stream().toList(),
            List.of(
                    Attribute.optional("policy", Team::policy),
                    Attribute.many("answering", Team::answering),
                    Attribute.optional("maturity", Team::maturity),
                    Attribute.labels()));
    private static final ElementForm<TeamMember> MEMBER = new ElementForm<>(
            Strategy::members,
            List.of(
                    Attribute.always("name", TeamMember::name),
                    Attribute.always("kind", TeamMember::kind),
                    Attribute.many("functions", TeamMember::functions),
                    Attribute.always("outside", TeamMember::outside),
                    Attribute.always("canPost", TeamMember::canPost),
                    Attribute.labels()));
    private static final ElementForm<Persona> PERSONA = new ElementForm<>(
            Strategy::personas,
            List.of(
                    Attribute.text("text", Persona::text),
                    Attribute.number("priority", Persona::priority),
                    Attribute.optional("reason", Persona::reason),
                    Attribute.optional("relation", Persona::relation),
                    Attribute.many("demographics", Persona::demographics),
                    Attribute.many("psychographics", Persona::psychographics),
                    Attribute.many("behaviours", Persona::behaviours),
                    Attribute.many("values", Persona::values),
                    Attribute.many("challenges", Persona::challenges),
                    Attribute.many("platforms", Persona::platforms),
                    Attribute.labels()));
    private static final ElementForm<Goal> GOAL = new ElementForm<>(
            Strategy::goals,
            List.of(
                    Attribute.text("text", Goal::text),
                    Attribute.optional("type", Goal::type),
                    Attribute.many("supportedObjectives", Goal::supportedObjectives),
                    Attribute.many("owners", Goal::owners),
                    Attribute.always("primary", Goal::primary),
                    Attribute.goal("partOf", Goal::partOf),
                    Attribute.labels()));
    private static final ElementForm<Metric> METRIC = new ElementForm<>(
            Strategy::metrics,
            List.of(
                    Attribute.optional("kind", Metric::kind),
                    Attribute.optional("name", Metric::name),
                    Attribute.optional("unit", Metric::unit),
                    Attribute.optional("statedDirection", Metric::statedDirection),
                    Attribute.goals("measuredGoals", Metric::measuredGoals),
                    Attribute.optional("baseline", Metric::baseline),
                    Attribute.many("targets", Metric::targets, Likeness::when, Likeness::howMuch),
                    Attribute.many("observations", Metric::observations, Observation::day),
                    Attribute.optional("source", Metric::source),
                    Attribute.labels()));
    private static final ElementForm<Tactic> TACTIC = new ElementForm<>(
            Strategy::tactics,
            List.of(
                    Attribute.text("text", Tactic::text),
                    Attribute.goals("servedGoals", Tactic::servedGoals),
                    Attribute.many("movedMetrics", Tactic::movedMetrics),
                    Attribute.many("channels", Tactic::channels),
                    Attribute.optional("amount", Tactic::amount),
                    Attribute.many("owners", Tactic::owners),
                    Attribute.optional("accountable", Tactic::accountable),
                    Attribute.many("helpers", Tactic::helpers),
                    Attribute.many("approvers", Tactic::approvers),
                    Attribute.optional("schedule", Tactic::schedule),
                    Attribute.many("dependencies", Tactic::dependencies),
                    Attribute.number("value", Tactic::value),
                    Attribute.number("complexity", Tactic::complexity),
                    Attribute.many("resources", Tactic::resources, Likeness::what),
                    Attribute.always("status", Tactic::status),
                    Attribute.always("somethingNew", Tactic::somethingNew),
                    Attribute.labels()));
    private static final ElementForm<ChannelPlan> CHANNEL = new ElementForm<>(
            Strategy::channels,
            List.of(
                    Attribute.optional("platform", ChannelPlan::platform),
                    Attribute.optional("reason", ChannelPlan::reason),
                    Attribute.optional("content", ChannelPlan::content),
                    Attribute.many("personas", ChannelPlan::personas),
                    Attribute.many("metrics", ChannelPlan::metrics),
                    Attribute.many("owners", ChannelPlan::owners),
                    Attribute.optional("cadence", ChannelPlan::cadence),
                    Attribute.many("mix", ChannelPlan::mix, ContentShare::area),
                    Attribute.optional("calendar", ChannelPlan::calendar),
                    Attribute.many("entries", ChannelPlan::entries, CalendarEntry::text),
                    Attribute.many("resources", ChannelPlan::resources, Likeness::what),
                    Attribute.number("access", ChannelPlan::access),
                    Attribute.optional("automation", ChannelPlan::automation),
                    Attribute.always("status", ChannelPlan::status),
                    Attribute.labels()));
    private static final ElementForm<Listening> LISTENING = new ElementForm<>(
            strategy -> strategy.listening().stream().toList(),
            List.of(
                    Attribute.many("audience", Listening::audience),
                    Attribute.many("competitors", Listening::competitors),
                    Attribute.many("topics", Listening::topics),
                    Attribute.optional("dashboard", Listening::dashboard),
                    Attribute.labels()));
    private static final ElementForm<Positioning> POSITIONING = new ElementForm<>(
            strategy -> strategy.positioning().stream().toList(),
            List.of(
                    Attribute.optional("oneThing", Positioning::oneThing),
                    Attribute.many("keyMessages", Positioning::keyMessages),
                    Attribute.optional("shouldThink", Positioning::shouldThink),
                    Attribute.labels()));
    private static final ElementForm<Pillars> PILLARS = new ElementForm<>(
            strategy -> strategy.pillars().stream().toList(),
            List.of(
                    Attribute.many("contacts", Pillars::contacts),
                    Attribute.many("gifts", Pillars::gifts),
                    Attribute.optional("afterMistake", Pillars::afterMistake),
                    Attribute.optional("confidential", Pillars::confidential),
                    Attribute.optional("voice", Pillars::voice),
                    Attribute.many("novelties", Pillars::novelties, Novelty::text),
                    Attribute.labels()));
    private static final ElementForm<Review> REVIEW = new ElementForm<>(
            Strategy::reviews,
            List.of(
                    Attribute.text("text", Review::text),
                    Attribute.optional("rhythm", Review::rhythm),
                    Attribute.many("attendees", Review::attendees),
                    Attribute.optional("next", Review::next),
                    Attribute.many("held", Review::held, HeldReview::day),
                    Attribute.labels()));

    static ElementForm<?> of(ElementKind kind) {
        return switch (kind) {
            case STRATEGY -> STRATEGY;
            case OBJECTIVE -> OBJECTIVE;
            case TEAM -> TEAM;
            case MEMBER -> MEMBER;
            case PERSONA -> PERSONA;
            case GOAL -> GOAL;
            case METRIC -> METRIC;
            case TACTIC -> TACTIC;
            case CHANNEL -> CHANNEL;
            case LISTENING -> LISTENING;
            case POSITIONING -> POSITIONING;
            case PILLARS -> PILLARS;
            case REVIEW -> REVIEW;
        };
    }

    /** The accessors of the attributes. */
    List<String> names() {
        return attributes.stream().map(Attribute::name).toList();
    }

    boolean has(String name) {
        return attributes.stream().anyMatch(attribute -> attribute.name().equals(name));
    }

    /** Whether the attribute of this name can state many values. */
    boolean isOneOfMany(String name) {
        return attributes.stream().anyMatch(attribute -> attribute.name().equals(name) && attribute.isOneOfMany());
    }

    /** The accessor that names the goals to which an element of this kind belongs. */
    Optional<String> goals() {
        return attributes.stream()
                .filter(Attribute::isOfGoals)
                .map(Attribute::name)
                .findFirst();
    }

    /** Hands on all changes of elements of this kind. */
    void compare(Strategy before, Strategy after, Consumer<Change> changes) {
        new ElementComparison<>(this, before, after).tell(changes);
    }

    /** What the element states, so that it is equal for another one exactly when that one states the same. */
    List<Object> stated(E element) {
        return attributes.stream().map(attribute -> attribute.stated(element)).toList();
    }
}
