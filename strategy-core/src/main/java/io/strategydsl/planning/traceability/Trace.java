package io.strategydsl.planning.traceability;

import io.strategydsl.internal.ValueStyle;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TeamMember;
import java.util.List;
import org.immutables.value.Value;

/** All that an element leads to in one direction, each element once and the nearest first; not the element itself. */
@ValueStyle
@Value.Immutable
public sealed interface Trace permits ImmutableTrace {

    /** Where the trace starts. */
    IdentifiedElement start();

    /** The objectives that it leads to. */
    List<Objective> objectives();

    /** The goals that it leads to. */
    List<Goal> goals();

    /** The metrics that it leads to. */
    List<Metric> metrics();

    /** The tactics that it leads to. */
    List<Tactic> tactics();

    /** The members of the team that it leads to, since they are to do a tactic. */
    List<TeamMember> owners();

    /** The channels that it leads to. */
    List<ChannelPlan> channels();

    /** The personas that it leads to. */
    List<Persona> personas();
}
