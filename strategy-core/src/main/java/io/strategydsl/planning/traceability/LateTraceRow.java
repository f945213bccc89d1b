package io.strategydsl.planning.traceability;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Post;
import io.strategydsl.model.Tactic;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A row whose lists are not copied, since they are computed when they are first read. */
record LateTraceRow(
        Optional<Objective> objective,
        Optional<Goal> goal,
        List<Metric> metrics,
        Optional<Tactic> tactic,
        Optional<Post> post,
        Set<String> owners,
        List<ChannelPlan> channels,
        List<Persona> personas)
        implements TraceRow {

    static LateTraceRow withoutTactic(Optional<Objective> objective, Optional<Goal> goal, List<Metric> metrics) {
        return new LateTraceRow(
                objective, goal, metrics, Optional.empty(), Optional.empty(), Set.of(), List.of(), List.of());
    }
}
