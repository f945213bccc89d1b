package io.strategydsl.benchmark;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolations;
import am.ik.yavi.core.Validator;
import am.ik.yavi.core.ViolationMessage;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Target;
import java.util.List;
import java.util.function.Function;

/** The essential rules with YAVI: a validator for each bean, nested in that of the plan. */
final class YaviRules {
    private static final ViolationMessage PLACEHOLDER =
            ViolationMessage.of("placeholder.left", "\"{0}\" has a placeholder left");
    private static final ViolationMessage UNRESOLVED =
            ViolationMessage.of("reference.resolves", "\"{0}\" leads nowhere");

    private static final Validator<PlanBean.Part> PART =
            texts(ValidatorBuilder.<PlanBean.Part>of(), PlanBean.Part::texts).build();

    private static final Validator<PlanBean.Named> NAMED = texts(
                    ValidatorBuilder.<PlanBean.Named>of()
                            ._integer(PlanBean.Named::occurrence, "id", c -> c.lessThanOrEqual(1)),
                    PlanBean.Named::texts)
            .build();

    private static final Validator<PlanBean.Worded> WORDED = texts(
                    ValidatorBuilder.<PlanBean.Worded>of()
                            ._integer(PlanBean.Worded::occurrence, "id", c -> c.lessThanOrEqual(1))
                            ._string(PlanBean.Worded::text, "text", c -> c.notEmpty()),
                    PlanBean.Worded::texts)
            .build();

    private static final Validator<PlanBean.Referring> REFERRING = references(texts(
                    ValidatorBuilder.<PlanBean.Referring>of()
                            ._integer(PlanBean.Referring::occurrence, "id", c -> c.lessThanOrEqual(1)),
                    PlanBean.Referring::texts))
            .build();

    private static final Validator<PlanBean.GoalBean> GOAL = references(texts(
                    ValidatorBuilder.<PlanBean.GoalBean>of()
                            ._integer(PlanBean.GoalBean::occurrence, "id", c -> c.lessThanOrEqual(1))
                            ._string(PlanBean.GoalBean::text, "text", c -> c.notEmpty())
                            .constraintOnTarget(
                                    PlanBean.GoalBean::isFirstPrimary,
                                    "primary",
                                    "goal.primary",
                                    "\"{0}\" is true for a goal before it as well"),
                    PlanBean.GoalBean::texts))
            .build();

    private static final Validator<PlanBean.MetricBean> METRIC = references(texts(
                    ValidatorBuilder.<PlanBean.MetricBean>of()
                            ._integer(PlanBean.MetricBean::occurrence, "id", c -> c.lessThanOrEqual(1))
                            .forEach(
                                    PlanBean.MetricBean::targets,
                                    "targets",
                                    b -> b.constraintOnTarget(
                                            target -> !(target instanceof Target.Undecided),
                                            "target",
                                            "placeholder.left",
                                            "\"{0}\" is undecided")),
                    PlanBean.MetricBean::texts))
            .build();

    private static final Validator<PlanBean.TacticBean> TACTIC = references(texts(
                    ValidatorBuilder.<PlanBean.TacticBean>of()
                            ._integer(PlanBean.TacticBean::occurrence, "id", c -> c.lessThanOrEqual(1))
                            ._string(PlanBean.TacticBean::text, "text", c -> c.notEmpty())
                            ._object(
                                    PlanBean.TacticBean::schedule,
                                    "schedule",
                                    c -> c.notNull()
                                            .predicate(
                                                    schedule -> !(schedule instanceof Schedule.Ongoing),
                                                    "tactic.dated",
                                                    "\"{0}\" is ongoing, which is no date"))
                            .constraintOnTarget(
                                    PlanBean.TacticBean::isOwned, "owners", "tactic.owned", "\"{0}\" is empty"),
                    PlanBean.TacticBean::texts))
            .build();

    private static final Validator<PlanBean.ChannelBean> CHANNEL = references(texts(
                    ValidatorBuilder.<PlanBean.ChannelBean>of()
                            ._integer(PlanBean.ChannelBean::occurrence, "id", c -> c.lessThanOrEqual(1))
                            ._object(PlanBean.ChannelBean::platform, "platform", c -> c.notNull())
                            ._string(PlanBean.ChannelBean::reason, "reason", c -> c.notNull()),
                    PlanBean.ChannelBean::texts))
            .build();

    private final Validator<PlanBean> plan = texts(
                    ValidatorBuilder.<PlanBean>of()
                            ._object(PlanBean::timeframe, "timeframe", c -> c.notNull())
                            .constraintOnTarget(
                                    PlanBean::hasPrimary, "goals", "goal.primary", "\"{0}\" has no primary goal")
                            .forEach(PlanBean::objectives, "objectives", WORDED)
                            .nestIfPresent(bean -> bean.team().orElse(null), "team", REFERRING)
                            .forEach(PlanBean::members, "members", NAMED)
                            .forEach(PlanBean::personas, "personas", NAMED)
                            .forEach(PlanBean::goals, "goals", GOAL)
                            .forEach(PlanBean::metrics, "metrics", METRIC)
                            .forEach(PlanBean::tactics, "tactics", TACTIC)
                            .forEach(PlanBean::channels, "channels", CHANNEL)
                            .forEach(PlanBean::parts, "parts", PART)
                            .forEach(PlanBean::reviews, "reviews", REFERRING),
                    PlanBean::texts)
            .build();

    ConstraintViolations validate(Strategy strategy) {
        return plan.validate(PlanBeans.of(strategy));
    }

    private static <B> ValidatorBuilder<B> texts(ValidatorBuilder<B> builder, Function<B, List<String>> texts) {
        return builder.forEach(
                texts::apply,
                "texts",
                b -> b._string(
                        text -> text,
                        "text",
                        c -> c.predicate(text -> FloorTexts.placeholder(text) == null, PLACEHOLDER)));
    }

    // Each reference that leads nowhere is a violation of its own.
    private static <B extends PlanBean.References> ValidatorBuilder<B> references(ValidatorBuilder<B> builder) {
        return builder.forEach(
                PlanBean.References::unresolved,
                "references",
                b -> b._string(attribute -> attribute, "reference", c -> c.predicate(attribute -> false, UNRESOLVED)));
    }
}
