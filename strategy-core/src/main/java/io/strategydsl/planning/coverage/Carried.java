package io.strategydsl.planning.coverage;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Post;
import io.strategydsl.model.Tactic;
import java.util.List;

/**
 * An objective, goal, persona or key message, and what carries it, each in the order of the plan. The lists are put together
 * when they are first read.
 */
public sealed interface Carried permits CarriedElement {

    /** Returns the objective, goal, persona or key message. */
    IdentifiedElement element();

    /** Returns the posts that carry it. */
    List<Post> posts();

    /** Returns the tactics that carry it. */
    List<Tactic> tactics();

    /** Returns the channels that carry it. */
    List<ChannelPlan> channels();
}
