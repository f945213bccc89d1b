package io.strategydsl.planning.traceability;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Tactic;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One way through a plan: an objective, a goal that supports it, a tactic that serves the goal, and what they bring. */
public sealed interface TraceRow permits LateTraceRow {

    /** The objective; none where the goal supports none, or the tactic serves no goal. */
    Optional<Objective> objective();

    /** The goal that supports it, itself or by a goal above it; none where no goal does, or the tactic serves none. */
    Optional<Goal> goal();

    /** The metrics that measure the goal or a goal below it. */
    List<Metric> metrics();

    /** The tactic that serves the goal itself; none where none does, though some may serve goals below it. */
    Optional<Tactic> tactic();

    /** The ids of those who are to do the tactic: its owners, or where it names none, the owners of its goals. */
    Set<String> owners();

    /** The channels on which the tactic happens, closing ones aside. */
    List<ChannelPlan> channels();

    /** The personas that these channels reach. */
    List<Persona> personas();

    /** When the tactic happens. */
    default Optional<Schedule> schedule() {
        return tactic().flatMap(Tactic::schedule);
    }
}
