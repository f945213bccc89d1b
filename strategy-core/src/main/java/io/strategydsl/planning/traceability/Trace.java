package io.strategydsl.planning.traceability;

import io.strategydsl.internal.ValueStyle;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Post;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TeamMember;
import java.util.List;
import org.immutables.value.Value;

/**
 * The elements that an element leads to in one direction, each once and the nearest first, without the element itself.
 */
@ValueStyle
@Value.Immutable
public sealed interface Trace permits ImmutableTrace {

    /** Returns the element that the trace starts from. */
    IdentifiedElement start();

    /** Returns the objectives that it leads to. */
    List<Objective> objectives();

    /** Returns the goals that it leads to. */
    List<Goal> goals();

    /** Returns the metrics that it leads to. */
    List<Metric> metrics();

    /** Returns the tactics that it leads to. */
    List<Tactic> tactics();

    /** Returns the posts that it leads to. */
    List<Post> posts();

    /** Returns the members of the team that it leads to, who are responsible for a tactic or a post. */
    List<TeamMember> owners();

    /** Returns the channels that it leads to. */
    List<ChannelPlan> channels();

    /** Returns the personas that it leads to. */
    List<Persona> personas();
}
