package io.strategydsl.rules.integrity;

import io.strategydsl.internal.InOrder;
import io.strategydsl.internal.Nearest;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Novelty;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Post;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Review;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Target;
import io.strategydsl.model.Team;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;

/** {@code reference.resolves}. */
final class ReferenceResolves
        implements Rule.ForTeam,
                Rule.ForEachGoal,
                Rule.ForEachMetric,
                Rule.ForEachTactic,
                Rule.ForEachChannel,
                Rule.ForEachPost,
                Rule.ForPillars,
                Rule.ForEachKeyMessage,
                Rule.ForEachReview {
    private static final RuleInfo INFO = RuleInfo.builder("reference.resolves")
            .title("Every reference leads to an element of the plan")
            .fault("refers to what the plan lacks")
            .description("A reference to an element that the plan does not have.")
            .why("A dangling reference is usually a typo, and what it should connect stays" + " unconnected.")
            .fix("Correct the id, or add the element that it names")
            .advice("Choose something that is in the plan, or add what is missing.")
            .example(RuleExample.of("""
                    .team(t -> t
                        .member("hanna", "Hanna, front desk"))
                    .tactic("open-day", "Invite the neighbours to the open day", t -> t
                        .ownedBy("hannah"))
                    """, """
                    .team(t -> t
                        .member("hanna", "Hanna, front desk"))
                    .tactic("open-day", "Invite the neighbours to the open day", t -> t
                        .ownedBy("hanna"))
                    """))
            .whenToSuppress("Never: the plan names something that it does not have, and other rules judge it"
                    + " as if it were there. If the element is still to come, leave the reference out"
                    + " until then.")
            .severity(Severity.ERROR)
            .sources(Source.house())
            .since("0.1.0")
            .build();

    /** The ids of each kind, prepared for a search once somebody asks for what was meant. */
    private static final Map<ElementKind, Function<Inspection, Nearest>> IDS = new EnumMap<>(ElementKind.class);

    static {
        for (ElementKind kind : ElementKind.values()) {
            IDS.put(kind, new IdsOf(kind));
        }
    }

    /** The ids of one kind, among which the nearest to one that leads nowhere is looked for. */
    private record IdsOf(ElementKind kind) implements Function<Inspection, Nearest> {
        @Override
        public Nearest apply(Inspection inspection) {
            return Nearest.among(inspection.index().ids(kind));
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Team team, Inspection inspection) {
        boolean refers = checkAll(inspection, "answering", ElementKind.MEMBER, team.answering());
        noneUnless(refers, inspection);
    }

    @Override
    public void check(Goal goal, Inspection inspection) {
        boolean refers = checkAll(inspection, "supportedObjectives", ElementKind.OBJECTIVE, goal.supportedObjectives());
        refers |= checkAll(inspection, "owners", ElementKind.MEMBER, goal.owners());
        refers |= checkOne(inspection, "accountable", ElementKind.MEMBER, goal.accountable());
        refers |= checkAll(inspection, "helpers", ElementKind.MEMBER, goal.helpers());
        refers |= checkAll(inspection, "approvers", ElementKind.MEMBER, goal.approvers());
        refers |= checkOne(inspection, "partOf", ElementKind.GOAL, goal.partOf());
        noneUnless(refers, inspection);
    }

    @Override
    public void check(Metric metric, Inspection inspection) {
        boolean refers = checkAll(inspection, "measuredGoals", ElementKind.GOAL, metric.measuredGoals());
        for (Target target : metric.targets()) {
            refers |= checkDay(inspection, "targets", target.relativeDay());
        }
        noneUnless(refers, inspection);
    }

    @Override
    public void check(Tactic tactic, Inspection inspection) {
        boolean refers = checkAll(inspection, "servedGoals", ElementKind.GOAL, tactic.servedGoals());
        refers |= checkAll(inspection, "movedMetrics", ElementKind.METRIC, tactic.movedMetrics());
        refers |= checkAll(inspection, "personas", ElementKind.PERSONA, tactic.personas());
        refers |= checkAll(inspection, "channels", ElementKind.CHANNEL, tactic.channels());
        refers |= checkAll(inspection, "owners", ElementKind.MEMBER, tactic.owners());
        refers |= checkOne(inspection, "accountable", ElementKind.MEMBER, tactic.accountable());
        refers |= checkAll(inspection, "helpers", ElementKind.MEMBER, tactic.helpers());
        refers |= checkAll(inspection, "approvers", ElementKind.MEMBER, tactic.approvers());
        refers |= checkAll(inspection, "dependencies", ElementKind.TACTIC, tactic.dependencies());
        Optional<Schedule> schedule = tactic.schedule();
        refers |= schedule.isPresent() && checkSchedule(inspection, "schedule", schedule.get());
        noneUnless(refers, inspection);
    }

    @Override
    public void check(ChannelPlan channel, Inspection inspection) {
        boolean refers = checkAll(inspection, "personas", ElementKind.PERSONA, channel.personas());
        refers |= checkAll(inspection, "metrics", ElementKind.METRIC, channel.metrics());
        refers |= checkAll(inspection, "owners", ElementKind.MEMBER, channel.owners());
        noneUnless(refers, inspection);
    }

    @Override
    public void check(Pillars pillars, Inspection inspection) {
        boolean refers = false;
        for (Novelty novelty : pillars.novelties()) {
            refers |= checkSchedule(inspection, "novelties", novelty.schedule());
        }
        noneUnless(refers, inspection);
    }

    @Override
    public void check(Post post, Inspection inspection) {
        boolean refers = checkAll(inspection, "channels", ElementKind.CHANNEL, post.channels());
        refers |= checkAll(inspection, "owners", ElementKind.MEMBER, post.owners());
        refers |= checkAll(inspection, "approvers", ElementKind.MEMBER, post.approvers());
        refers |= checkAll(inspection, "personas", ElementKind.PERSONA, post.personas());
        refers |= checkAll(inspection, "messages", ElementKind.KEY_MESSAGE, post.messages());
        refers |= checkAll(inspection, "servedGoals", ElementKind.GOAL, post.servedGoals());
        refers |= checkOne(inspection, "tactic", ElementKind.TACTIC, post.tactic());
        Optional<Schedule> schedule = post.schedule();
        refers |= schedule.isPresent() && checkSchedule(inspection, "schedule", schedule.get());
        noneUnless(refers, inspection);
    }

    @Override
    public void check(KeyMessage message, Inspection inspection) {
        boolean refers = checkAll(inspection, "personas", ElementKind.PERSONA, message.personas());
        noneUnless(refers, inspection);
    }

    @Override
    public void check(Review review, Inspection inspection) {
        boolean refers = checkAll(inspection, "attendees", ElementKind.MEMBER, review.attendees());
        noneUnless(refers, inspection);
    }

    private static boolean checkAll(Inspection inspection, String attribute, ElementKind kind, SortedSet<String> ids) {
        List<String> inOrder = InOrder.of(ids);
        for (int i = 0; i < inOrder.size(); i++) {
            checkId(inspection, attribute, kind, inOrder.get(i));
        }
        return !inOrder.isEmpty();
    }

    private static boolean checkOne(Inspection inspection, String attribute, ElementKind kind, Optional<String> id) {
        if (id.isPresent()) {
            checkId(inspection, attribute, kind, id.get());
        }
        return id.isPresent();
    }

    private static boolean checkSchedule(Inspection inspection, String attribute, Schedule schedule) {
        return schedule instanceof Schedule.Relative relative
                && checkDay(inspection, attribute, Optional.of(relative.day()));
    }

    private static boolean checkDay(Inspection inspection, String attribute, Optional<RelativeDay> day) {
        if (day.isEmpty() || !(day.get() instanceof RelativeDay.FromMilestone from)) {
            return false;
        }
        checkId(inspection, attribute, ElementKind.MILESTONE, from.milestone());
        return true;
    }

    private static void noneUnless(boolean refers, Inspection inspection) {
        if (!refers) {
            inspection.notApplicable("nothing in the plan refers to anything else");
        }
    }

    private static void checkId(Inspection inspection, String attribute, ElementKind kind, String id) {
        StrategyIndex index = inspection.index();
        if (index.resolves(kind, id)) {
            return;
        }
        List<String> nearest =
                inspection.oncePerPlan(Objects.requireNonNull(IDS.get(kind))).to(id);
        if (!nearest.isEmpty()) {
            describe(inspection, "{subject} names {kind} '{found}'; did you mean '{nearest}'?", attribute, kind, id)
                    .with("nearest", nearest.get(0))
                    .with(
                            "meant",
                            index.find(kind, nearest.get(0))
                                    .map(Object.class::cast)
                                    .orElse(nearest.get(0)))
                    .fix("Write \"{nearest}\" in place of \"{found}\"")
                    .advice("Did you mean {meant}? Choose it in place of {found}.");
            return;
        }
        Optional<ElementKind> other = Arrays.stream(ElementKind.values())
                .filter(each -> index.find(each, id).isPresent())
                .findFirst();
        if (other.isPresent()) {
            describe(
                            inspection,
                            "{subject} names '{found}' as {kind, select, objective {an objective} other {a {kind}}}, but it is"
                                    + " {other, select, objective {an objective} other {a {other}}}",
                            attribute,
                            kind,
                            id)
                    .with("other", other.get())
                    .fix("Name one of the plan's {kind}s in place of the {other} \"{found}\", or add one");
        } else {
            describe(inspection, "{subject} names {kind} '{found}', which the plan does not have", attribute, kind, id)
                    .fix("Add the {kind} \"{found}\" to the plan, or take \"{found}\" out of {subject}");
        }
    }

    private static FindingBuilder describe(
            Inspection inspection, String message, String attribute, ElementKind kind, String id) {
        return inspection
                .violated(message)
                .at(attribute)
                .found(id)
                .with("kind", kind)
                .advice("{found} is no {kind} of this plan. Choose one that is, or add it.");
    }
}
