package io.strategydsl.model;

import io.strategydsl.internal.ValueStyle;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A whole social-media plan. Its elements are held flat, in the order in which they were stated, and refer to each
 * other by id; a reference that leads nowhere and an id that occurs twice are for the validator to tell.
 */
@ValueStyle
@Value.Immutable
public sealed interface Strategy extends IdentifiedElement permits ImmutableStrategy {

    /**
     * Starts a strategy.
     *
     * @param id what names this strategy: up to 100 letters, digits and {@code - _ . : @ +}
     * @throws IllegalArgumentException if the id is blank, too long, or has characters that it cannot have
     */
    static StrategyBuilder builder(String id) {
        return new StrategyBuilder(id);
    }

    /** What names this strategy, independent of language. */
    @Override
    String id();

    /** Whose plan this is. */
    Optional<String> organisation();

    /** The days from which and until which it holds. */
    Optional<Timeframe> timeframe();

    /** What the plan is about, in a sentence or two. */
    Optional<String> about();

    /** Where the editorial calendar of the whole plan is kept. */
    Optional<URI> calendar();

    /** What the company or its marketing wants to reach. */
    List<Objective> objectives();

    /** Who works on it. */
    Optional<Team> team();

    /** Whom it wants to reach. */
    List<Persona> personas();

    /** What social media is for, goals and their sub-goals alike. */
    List<Goal> goals();

    /** By what the goals and channels are judged. */
    List<Metric> metrics();

    /** What is done for the goals. */
    List<Tactic> tactics();

    /** Where it is done. */
    List<ChannelPlan> channels();

    /** Whom and what the organisation listens to. */
    Optional<Listening> listening();

    /** What sets the organisation apart. */
    Optional<Positioning> positioning();

    /** How the organisation behaves as a person. */
    Optional<Pillars> pillars();

    /** When the plan itself is looked at and adapted. */
    List<Review> reviews();

    /** The members of the team; none where no team is stated. */
    default List<TeamMember> members() {
        Optional<Team> team = team();
        return team.isPresent() ? team.get().members() : List.of();
    }

    @Override
    default ElementKind elementKind() {
        return ElementKind.STRATEGY;
    }

    /** A builder that starts from this strategy; changing it leaves this strategy as it is. */
    @Override
    default StrategyBuilder toBuilder() {
        return new StrategyBuilder(this);
    }

    /**
     * This strategy with another organisation.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    default Strategy withOrganisation(String organisation) {
        return toBuilder().organisation(organisation).build();
    }

    /** This strategy with another timeframe. */
    default Strategy withTimeframe(Timeframe timeframe) {
        return toBuilder().timeframe(timeframe).build();
    }

    /**
     * This strategy with other words on what it is about.
     *
     * @throws IllegalArgumentException if it has control characters or unpaired surrogates, or more than 20,000
     *     characters
     */
    default Strategy withAbout(String about) {
        return toBuilder().about(about).build();
    }

    /** This strategy with another calendar. */
    default Strategy withCalendar(URI calendar) {
        return toBuilder().calendar(calendar).build();
    }

    /** This strategy with another team. */
    default Strategy withTeam(Team team) {
        return toBuilder().team(team).build();
    }

    /** This strategy with other listening. */
    default Strategy withListening(Listening listening) {
        return toBuilder().listening(listening).build();
    }

    /** This strategy with other positioning. */
    default Strategy withPositioning(Positioning positioning) {
        return toBuilder().positioning(positioning).build();
    }

    /** This strategy with other pillars. */
    default Strategy withPillars(Pillars pillars) {
        return toBuilder().pillars(pillars).build();
    }
}
