package io.strategydsl.planning.coverage;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Post;
import io.strategydsl.model.Tactic;
import java.util.List;

/** A row whose lists are not copied, since they are computed when they are first read. */
record CarriedElement(IdentifiedElement element, List<Post> posts, List<Tactic> tactics, List<ChannelPlan> channels)
        implements Carried {}
