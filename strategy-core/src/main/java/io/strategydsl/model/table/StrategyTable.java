package io.strategydsl.model.table;

import static io.strategydsl.model.table.Attribute.labels;
import static io.strategydsl.model.table.Attribute.list;
import static io.strategydsl.model.table.Attribute.optional;
import static io.strategydsl.model.table.Attribute.required;
import static io.strategydsl.model.table.Role.id;
import static io.strategydsl.model.table.Role.inner;
import static io.strategydsl.model.table.Role.part;
import static io.strategydsl.model.table.Role.text;
import static io.strategydsl.model.table.Role.value;

import io.strategydsl.model.AcceptedGap;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Listening;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Post;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Review;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyBuilder;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Team;
import io.strategydsl.model.Timeframe;
import java.net.URI;

/** What a strategy states. */
final class StrategyTable extends ElementTable<Strategy, StrategyBuilder> {
    static final StrategyTable INSTANCE = new StrategyTable();

    private StrategyTable() {
        super(Form.of(
                ElementKind.STRATEGY.word(),
                Strategy.class,
                required("id", id()),
                optional("organisation", text()),
                optional("timeframe", part(Parts.TimeframeTable.INSTANCE)),
                optional("about", "description", text()),
                optional("calendar", "editorial calendar", value(URI.class)),
                list("mix", "share", part(Parts.ContentShareTable.INSTANCE)),
                list("resources", "resource", part(ResourceTable.INSTANCE)),
                list("objectives", "objective", inner(ElementKind.OBJECTIVE)),
                list("milestones", "milestone", inner(ElementKind.MILESTONE)),
                optional("team", inner(ElementKind.TEAM)),
                list("personas", "persona", inner(ElementKind.PERSONA)),
                list("goals", "goal", inner(ElementKind.GOAL)),
                list("metrics", "metric", inner(ElementKind.METRIC)),
                list("tactics", "tactic", inner(ElementKind.TACTIC)),
                list("channels", "channel", inner(ElementKind.CHANNEL)),
                list("posts", "post", inner(ElementKind.POST)),
                optional("listening", inner(ElementKind.LISTENING)),
                optional("positioning", inner(ElementKind.POSITIONING)),
                optional("pillars", inner(ElementKind.PILLARS)),
                list("reviews", "review", inner(ElementKind.REVIEW)),
                list("acceptedGaps", "accepted gap", part(Parts.AcceptedGapTable.INSTANCE)),
                labels()));
    }

    @Override
    Object read(Strategy strategy, String attribute) {
        return switch (attribute) {
            case "id" -> strategy.id();
            case "organisation" -> strategy.organisation();
            case "timeframe" -> strategy.timeframe();
            case "about" -> strategy.about();
            case "calendar" -> strategy.calendar();
            case "mix" -> strategy.mix();
            case "resources" -> strategy.resources();
            case "objectives" -> strategy.objectives();
            case "milestones" -> strategy.milestones();
            case "team" -> strategy.team();
            case "personas" -> strategy.personas();
            case "goals" -> strategy.goals();
            case "metrics" -> strategy.metrics();
            case "tactics" -> strategy.tactics();
            case "channels" -> strategy.channels();
            case "posts" -> strategy.posts();
            case "listening" -> strategy.listening();
            case "positioning" -> strategy.positioning();
            case "pillars" -> strategy.pillars();
            case "reviews" -> strategy.reviews();
            case "acceptedGaps" -> strategy.acceptedGaps();
            case "labels" -> strategy.labels();
            default -> throw unknown(attribute);
        };
    }

    @Override
    StrategyBuilder builder(Draft draft) {
        return Strategy.builder(draft.of("id").text());
    }

    @Override
    void state(StrategyBuilder builder, String attribute, Stated stated) {
        switch (attribute) {
            case "organisation" -> builder.organisation(stated.optionalText());
            case "timeframe" -> builder.timeframe(stated.optional(Timeframe.class));
            case "about" -> builder.about(stated.optionalText());
            case "calendar" -> builder.calendar(stated.optional(URI.class));
            case "mix" -> builder.mix(stated.all(ContentShare.class));
            case "resources" -> builder.resources(stated.all(Resource.class));
            case "objectives" -> builder.objectives(stated.all(Objective.class));
            case "milestones" -> builder.milestones(stated.all(Milestone.class));
            case "team" -> builder.team(stated.optional(Team.class));
            case "personas" -> builder.personas(stated.all(Persona.class));
            case "goals" -> builder.goals(stated.all(Goal.class));
            case "metrics" -> builder.metrics(stated.all(Metric.class));
            case "tactics" -> builder.tactics(stated.all(Tactic.class));
            case "channels" -> builder.channels(stated.all(ChannelPlan.class));
            case "posts" -> builder.posts(stated.all(Post.class));
            case "listening" -> builder.listening(stated.optional(Listening.class));
            case "positioning" -> builder.positioning(stated.optional(Positioning.class));
            case "pillars" -> builder.pillars(stated.optional(Pillars.class));
            case "reviews" -> builder.reviews(stated.all(Review.class));
            case "acceptedGaps" -> builder.acceptedGaps(stated.all(AcceptedGap.class));
            case "labels" -> builder.labels(stated.labels());
            default -> throw unknown(attribute);
        }
    }
}
