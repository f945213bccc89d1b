package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.strategy;

import io.strategydsl.model.Per;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How an author comes to a scope.
 *
 * @param subject what its messages call the element
 * @param inPlan writes a plan with the scope in it
 */
record Way(String subject, BiConsumer<StrategyScope, Consumer<Object>> inPlan) {
    private static final Map<Class<?>, Way> WAYS = new LinkedHashMap<>();

    static {
        way(StrategyScope.class, "strategy 'plan'", (s, use) -> use.accept(s));
        way(ObjectiveScope.class, "objective 'nps'", (s, use) -> s.objective("nps", "Improve NPS", use::accept));
        way(MilestoneScope.class, "milestone 'launch'", (s, use) -> s.milestone("launch", "Launch", use::accept));
        way(GoalScope.class, "goal 'reach'", (s, use) -> s.goal("reach", "Be known", use::accept));
        way(MetricScope.class, "metric 'views'", (s, use) -> s.metric("views", use::accept));
        way(TacticScope.class, "tactic 'list'", (s, use) -> s.tactic("list", "List them", use::accept));
        way(PersonaScope.class, "persona 'owner'", (s, use) -> s.persona("owner", "Shop owner", use::accept));
        way(ChannelScope.class, "channel 'insta'", (s, use) -> s.channel("insta", Platform.INSTAGRAM, use::accept));
        way(PostScope.class, "post 'sale'", (s, use) -> s.post("sale", "Sale", use::accept));
        way(
                CadenceScope.class,
                "cadence of channel 'insta'",
                (s, use) -> s.channel("insta", Platform.INSTAGRAM, c -> c.posting(1, Per.PER_WEEK, use::accept)));
        way(TeamScope.class, "team", (s, use) -> s.team(use::accept));
        way(MemberScope.class, "member 'brian'", (s, use) -> s.team(t -> t.member("brian", "Brian", use::accept)));
        way(ListeningScope.class, "listening", (s, use) -> s.listening(use::accept));
        way(PositioningScope.class, "positioning", (s, use) -> s.positioning(use::accept));
        way(
                KeyMessageScope.class,
                "key message 'touch'",
                (s, use) -> s.positioning(p -> p.keyMessage("touch", "You may touch it", use::accept)));
        way(PillarsScope.class, "pillars", (s, use) -> s.pillars(use::accept));
        way(ReviewScope.class, "review 'monthly'", (s, use) -> s.review("monthly", "All of it", use::accept));
    }

    private static void way(Class<?> scope, String subject, BiConsumer<StrategyScope, Consumer<Object>> inPlan) {
        WAYS.put(scope, new Way(subject, inPlan));
    }

    static Stream<Class<?>> scopes() {
        return WAYS.keySet().stream();
    }

    static Way to(Class<?> scope) {
        return Objects.requireNonNull(WAYS.get(scope), () -> "add a way to " + scope.getSimpleName());
    }

    /** The plan in which the scope was used like this. */
    Strategy write(Consumer<Object> use) {
        return strategy("plan", s -> inPlan.accept(s, use));
    }
}
