package io.strategydsl.model;

import io.strategydsl.internal.ValueStyle;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A whole social-media plan. Its elements are kept in flat lists, in the order in which they were stated, and refer
 * to each other by id; the validator reports dangling references and duplicate ids.
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

    /** Returns what names this strategy, independent of language. */
    @Override
    String id();

    /** Returns whose plan this is. */
    Optional<String> organisation();

    /** Returns the first and last day of the plan. */
    Optional<Timeframe> timeframe();

    /** Returns what the plan is about, in a sentence or two. */
    Optional<String> about();

    /** Returns where the editorial calendar of the whole plan is kept. */
    Optional<URI> calendar();

    /** Returns the shares of the content areas on every channel that has no mix of its own. */
    List<ContentShare> mix();

    /** Returns what the plan as a whole takes: people, time, tools or money. */
    List<Resource> resources();

    /** Returns what the company or its marketing wants to reach. */
    List<Objective> objectives();

    /** Returns the events from which the plan counts, such as a launch. */
    List<Milestone> milestones();

    /** Returns who works on it. */
    Optional<Team> team();

    /** Returns whom it wants to reach. */
    List<Persona> personas();

    /** Returns what social media is for, goals and their sub-goals alike. */
    List<Goal> goals();

    /** Returns the metrics by which goals and channels are judged. */
    List<Metric> metrics();

    /** Returns what is done for the goals. */
    List<Tactic> tactics();

    /** Returns where it is done. */
    List<ChannelPlan> channels();

    /** Returns what is posted: the rows of the editorial calendar, as far as they are in the plan itself. */
    List<Post> posts();

    /** Returns whom and what the organisation listens to. */
    Optional<Listening> listening();

    /** Returns what sets the organisation apart. */
    Optional<Positioning> positioning();

    /** Returns how the organisation behaves as a person. */
    Optional<Pillars> pillars();

    /** Returns when the plan itself is reviewed and adapted. */
    List<Review> reviews();

    /** Returns what the plan knowingly leaves as it is. */
    List<AcceptedGap> acceptedGaps();

    /** Returns the members of the team; empty if no team is stated. */
    default List<TeamMember> members() {
        Optional<Team> team = team();
        return team.isPresent() ? team.get().members() : List.of();
    }

    /** Returns the key messages of the positioning; empty if no positioning is stated. */
    default List<KeyMessage> keyMessages() {
        Optional<Positioning> positioning = positioning();
        return positioning.isPresent() ? positioning.get().keyMessages() : List.of();
    }

    @Override
    default ElementKind elementKind() {
        return ElementKind.STRATEGY;
    }

    /** Returns a builder that starts from this strategy; changing it leaves this strategy as it is. */
    @Override
    default StrategyBuilder toBuilder() {
        return new StrategyBuilder(this);
    }

    /** Returns this strategy with another organisation. */
    default Strategy withOrganisation(String organisation) {
        return toBuilder().organisation(organisation).build();
    }

    /** Returns this strategy with another timeframe. */
    default Strategy withTimeframe(Timeframe timeframe) {
        return toBuilder().timeframe(timeframe).build();
    }

    /** Returns this strategy with another description. */
    default Strategy withAbout(String about) {
        return toBuilder().about(about).build();
    }

    /** Returns this strategy with another calendar. */
    default Strategy withCalendar(URI calendar) {
        return toBuilder().calendar(calendar).build();
    }

    /** Returns this strategy with another team. */
    default Strategy withTeam(Team team) {
        return toBuilder().team(team).build();
    }

    /** Returns this strategy with other listening. */
    default Strategy withListening(Listening listening) {
        return toBuilder().listening(listening).build();
    }

    /** Returns this strategy with other positioning. */
    default Strategy withPositioning(Positioning positioning) {
        return toBuilder().positioning(positioning).build();
    }

    /** Returns this strategy with other pillars. */
    default Strategy withPillars(Pillars pillars) {
        return toBuilder().pillars(pillars).build();
    }

    /**
     * Returns this strategy with an element: in place of the one with its kind and id, or of the team, listening, positioning
     * or pillars; where there is none, at the end of its kind. Of several elements with its id, the first is replaced. A
     * member joins the team, and starts it where there is none.
     *
     * <p>All other elements stay as they are, in their order, with all their references.
     *
     * @throws IllegalArgumentException if it is a strategy
     */
    default Strategy with(Element element) {
        return Edit.with(this, element);
    }

    /**
     * Returns this strategy with an element in place of the one at the path, such as the second with its id, or one whose
     * id is to change. References to an id that no longer exists stay, and the validator reports them.
     *
     * @param path the path of an element
     * @param element an element of the same kind
     * @throws IllegalArgumentException if the strategy has no such element (the message names the nearest path), the path
     *     leads to an attribute, the element is of another kind, or it is a strategy
     */
    default Strategy with(ElementPath path, Element element) {
        return Edit.with(this, path, element);
    }

    /**
     * Returns this strategy without the element at the path. References to it stay, and the validator reports them. Of
     * several elements with one id, the number of the path says which. The team goes with all its members; the last member
     * leaves no team behind that states nothing else.
     *
     * @throws IllegalArgumentException if the strategy has no such element (the message names the nearest path), the path
     *     leads to an attribute, or to the strategy itself
     */
    default Strategy without(ElementPath path) {
        return Edit.without(this, path);
    }
}
