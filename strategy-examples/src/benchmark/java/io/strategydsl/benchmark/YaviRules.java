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
import java.util.function.Predicate;

/** The essential rules with YAVI: a validator for each bean, nested in that of the plan. */
final class YaviRules {
    private static final ViolationMessage PLACEHOLDER =
            ViolationMessage.of("placeholder.left", "\"{0}\" has a placeholder left");
    private static final ViolationMessage UNRESOLVED =
            ViolationMessage.of("reference.resolves", "\"{0}\" leads nowhere");

    private static final ViolationMessage QUESTION =
            ViolationMessage.of("placeholder.left", "\"{0}\" ends in a question mark");
    private static final Predicate<String> NO_QUESTION = text -> !FloorTexts.isOpenQuestion(text);

    private final Predicate<String> isFreeOfPlaceholders;

    private final Validator<PlanBean.Part> part = references(
                    texts(ValidatorBuilder.<PlanBean.Part>of(), PlanBean.Part::texts))
            .build();

    private final Validator<PlanBean.MilestoneBean> milestone = texts(
                    ValidatorBuilder.<PlanBean.MilestoneBean>of()
                            ._integer(PlanBean.MilestoneBean::occurrence, "id", c -> c.lessThanOrEqual(1))
                            ._boolean(PlanBean.MilestoneBean::datedIfCountedFrom, "day", c -> c.isTrue()),
                    PlanBean.MilestoneBean::texts)
            .build();

    private final Validator<PlanBean.Named> named = texts(
                    ValidatorBuilder.<PlanBean.Named>of()
                            ._integer(PlanBean.Named::occurrence, "id", c -> c.lessThanOrEqual(1)),
                    PlanBean.Named::texts)
            .build();

    private final Validator<PlanBean.Worded> worded = texts(
                    ValidatorBuilder.<PlanBean.Worded>of()
                            ._integer(PlanBean.Worded::occurrence, "id", c -> c.lessThanOrEqual(1))
                            ._string(
                                    PlanBean.Worded::text,
                                    "text",
                                    c -> c.notEmpty().predicate(NO_QUESTION, QUESTION)),
                    PlanBean.Worded::texts)
            .build();

    private final Validator<PlanBean.Referring> referring = references(texts(
                    ValidatorBuilder.<PlanBean.Referring>of()
                            ._integer(PlanBean.Referring::occurrence, "id", c -> c.lessThanOrEqual(1)),
                    PlanBean.Referring::texts))
            .build();

    private final Validator<PlanBean.GoalBean> goal = references(texts(
                    ValidatorBuilder.<PlanBean.GoalBean>of()
                            ._integer(PlanBean.GoalBean::occurrence, "id", c -> c.lessThanOrEqual(1))
                            ._string(
                                    PlanBean.GoalBean::text,
                                    "text",
                                    c -> c.notEmpty().predicate(NO_QUESTION, QUESTION))
                            .constraintOnTarget(
                                    PlanBean.GoalBean::isOnlyPrimary,
                                    "primary",
                                    "goal.primary",
                                    "\"{0}\" is true for another goal as well"),
                    PlanBean.GoalBean::texts))
            .build();

    private final Validator<PlanBean.MetricBean> metric = references(texts(
                    ValidatorBuilder.<PlanBean.MetricBean>of()
                            ._integer(PlanBean.MetricBean::occurrence, "id", c -> c.lessThanOrEqual(1))
                            ._string(PlanBean.MetricBean::name, "name", c -> c.predicate(NO_QUESTION, QUESTION))
                            .forEach(
                                    PlanBean.MetricBean::targets,
                                    "targets",
                                    b -> b.constraintOnTarget(
                                            target -> !(target instanceof Target.Undecided)
                                                    && !(target instanceof Target.UndecidedAt),
                                            "target",
                                            "placeholder.left",
                                            "\"{0}\" is undecided")),
                    PlanBean.MetricBean::texts))
            .build();

    private final Validator<PlanBean.TacticBean> tactic = references(texts(
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

    private final Validator<PlanBean.ChannelBean> channel = references(texts(
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
                            .forEach(PlanBean::objectives, "objectives", worded)
                            .forEach(PlanBean::milestones, "milestones", milestone)
                            .nestIfPresent(bean -> bean.team().orElse(null), "team", referring)
                            .forEach(PlanBean::members, "members", named)
                            .forEach(PlanBean::personas, "personas", named)
                            .forEach(PlanBean::goals, "goals", goal)
                            .forEach(PlanBean::metrics, "metrics", metric)
                            .forEach(PlanBean::tactics, "tactics", tactic)
                            .forEach(PlanBean::channels, "channels", channel)
                            .forEach(PlanBean::posts, "posts", referring)
                            .forEach(PlanBean::parts, "parts", part)
                            .forEach(PlanBean::keyMessages, "keyMessages", referring)
                            .forEach(PlanBean::reviews, "reviews", referring),
                    PlanBean::texts)
            .build();

    private YaviRules(Predicate<String> isFreeOfPlaceholders) {
        this.isFreeOfPlaceholders = isFreeOfPlaceholders;
    }

    /** Placeholders by a pattern. */
    static YaviRules byPattern() {
        return new YaviRules(Placeholders::areAbsentByPattern);
    }

    /** Placeholders by the lines of the floor. */
    static YaviRules byHand() {
        return new YaviRules(Placeholders::areAbsentByHand);
    }

    ConstraintViolations validate(Strategy strategy) {
        return plan.validate(PlanBeans.of(strategy));
    }

    private <B> ValidatorBuilder<B> texts(ValidatorBuilder<B> builder, Function<B, List<String>> texts) {
        return builder.forEach(
                texts::apply,
                "texts",
                b -> b._string(
                        text -> text, "text", c -> c.predicate(text -> isFreeOfPlaceholders.test(text), PLACEHOLDER)));
    }

    // Each reference that leads nowhere is a violation of its own.
    private static <B extends PlanBean.References> ValidatorBuilder<B> references(ValidatorBuilder<B> builder) {
        return builder.forEach(
                PlanBean.References::unresolved,
                "references",
                b -> b._string(attribute -> attribute, "reference", c -> c.predicate(attribute -> false, UNRESOLVED)));
    }
}
