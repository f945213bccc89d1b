package io.strategydsl.planning.traceability;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Post;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Tactic;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One path through a plan: an objective, a goal that supports it, a tactic or a post that serves the goal, and what belongs
 * to them.
 */
public sealed interface TraceRow permits LateTraceRow {

    /** Returns the objective; none if the goal supports none, or the tactic or post serves no goal. */
    Optional<Objective> objective();

    /**
     * Returns the goal that supports it, itself or through a goal above it; none if no goal does, or the tactic or post
     * serves none.
     */
    Optional<Goal> goal();

    /** Returns the metrics that measure the goal or a goal below it. */
    List<Metric> metrics();

    /**
     * Returns the tactic that serves the goal itself; none if none does, though some may serve goals below it, and none in
     * the row of a post.
     */
    Optional<Tactic> tactic();

    /** Returns the post that serves the goal itself, with all of its channels; none in the row of a tactic. */
    Optional<Post> post();

    /**
     * Returns the ids of the owners of the tactic, or, if it names none, of its goals; or those of the post, or, if it names
     * none, of the tactic that it carries out.
     */
    Set<String> owners();

    /** Returns the channels of the tactic or post, without closing ones. */
    List<ChannelPlan> channels();

    /** Returns the personas that these channels reach, and behind them those whom the tactic or post names itself. */
    List<Persona> personas();

    /** Returns when the tactic happens, or when the post goes out. */
    default Optional<Schedule> schedule() {
        return tactic().flatMap(Tactic::schedule).or(() -> post().flatMap(Post::schedule));
    }
}
