package io.strategydsl.rule;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Listening;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Review;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamMember;
import java.util.function.BiConsumer;

/**
 * Where a rule says which elements it looks at, and with which check. The validator walks the plan once and hands each
 * element to the checks of its kind; dropped tactics and closing channels are handed to none.
 *
 * <p>The team, listening, positioning and pillars are looked at in every plan. One that is not stated lacks what one that
 * states nothing lacks, and at the same place, so that a plan gets no new finding when somebody begins with it.
 */
public interface Subjects {

    /** Looks at every element of a kind. The typed methods below read better where one of them fits. */
    void each(ElementKind kind, BiConsumer<? super Element, ? super Inspection> check);

    /** Looks at the plan as a whole. */
    default void strategy(BiConsumer<Strategy, Inspection> check) {
        each(ElementKind.STRATEGY, ofAnyKind(check));
    }

    /** Looks at every objective. */
    default void objectives(BiConsumer<Objective, Inspection> check) {
        each(ElementKind.OBJECTIVE, ofAnyKind(check));
    }

    /** Looks at the team; where the plan has none, at one that states nothing. */
    default void team(BiConsumer<Team, Inspection> check) {
        each(ElementKind.TEAM, ofAnyKind(check));
    }

    /** Looks at every member of the team. */
    default void members(BiConsumer<TeamMember, Inspection> check) {
        each(ElementKind.MEMBER, ofAnyKind(check));
    }

    /** Looks at every persona. */
    default void personas(BiConsumer<Persona, Inspection> check) {
        each(ElementKind.PERSONA, ofAnyKind(check));
    }

    /** Looks at every goal. */
    default void goals(BiConsumer<Goal, Inspection> check) {
        each(ElementKind.GOAL, ofAnyKind(check));
    }

    /** Looks at every metric. */
    default void metrics(BiConsumer<Metric, Inspection> check) {
        each(ElementKind.METRIC, ofAnyKind(check));
    }

    /** Looks at every tactic that is not dropped. */
    default void tactics(BiConsumer<Tactic, Inspection> check) {
        each(ElementKind.TACTIC, ofAnyKind(check));
    }

    /** Looks at every channel that is not closing. */
    default void channels(BiConsumer<ChannelPlan, Inspection> check) {
        each(ElementKind.CHANNEL, ofAnyKind(check));
    }

    /** Looks at the listening; where the plan has none, at one that states nothing. */
    default void listening(BiConsumer<Listening, Inspection> check) {
        each(ElementKind.LISTENING, ofAnyKind(check));
    }

    /** Looks at the positioning; where the plan has none, at one that states nothing. */
    default void positioning(BiConsumer<Positioning, Inspection> check) {
        each(ElementKind.POSITIONING, ofAnyKind(check));
    }

    /** Looks at the pillars; where the plan has none, at pillars that state nothing. */
    default void pillars(BiConsumer<Pillars, Inspection> check) {
        each(ElementKind.PILLARS, ofAnyKind(check));
    }

    /** Looks at every review. */
    default void reviews(BiConsumer<Review, Inspection> check) {
        each(ElementKind.REVIEW, ofAnyKind(check));
    }

    // The validator hands each check elements of its own kind alone. A lambda between that casts each of them would be
    // one call more for every element and every rule.
    @SuppressWarnings("unchecked")
    private static <E extends Element> BiConsumer<Element, Inspection> ofAnyKind(BiConsumer<E, Inspection> check) {
        return (BiConsumer<Element, Inspection>) (BiConsumer<?, Inspection>) check;
    }
}
