package io.strategydsl.validation;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.Thrown;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.Listening;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Post;
import io.strategydsl.model.Review;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamMember;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The checks of all rules by the kind of element that they are about, sorted once for a validator. */
final class ChecksByKind {

    /**
     * What a rule checks in elements of one kind.
     *
     * @param place the place of the rule in the rule set
     * @param rule the rule
     * @param kind the kind of element
     * @param typed whether it has a check for this kind, besides one for elements of any kind
     */
    record Check(int place, Rule rule, ElementKind kind, boolean typed) {

        void apply(Element element, Inspection inspection) {
            if (!typed) {
                ((Rule.ForEachElement) rule).check(element, inspection);
                return;
            }
            switch (kind) {
                case STRATEGY -> ((Rule.ForStrategy) rule).check((Strategy) element, inspection);
                case OBJECTIVE -> ((Rule.ForEachObjective) rule).check((Objective) element, inspection);
                case MILESTONE -> ((Rule.ForEachMilestone) rule).check((Milestone) element, inspection);
                case TEAM -> ((Rule.ForTeam) rule).check((Team) element, inspection);
                case MEMBER -> ((Rule.ForEachMember) rule).check((TeamMember) element, inspection);
                case PERSONA -> ((Rule.ForEachPersona) rule).check((Persona) element, inspection);
                case GOAL -> ((Rule.ForEachGoal) rule).check((Goal) element, inspection);
                case METRIC -> ((Rule.ForEachMetric) rule).check((Metric) element, inspection);
                case TACTIC -> ((Rule.ForEachTactic) rule).check((Tactic) element, inspection);
                case CHANNEL -> ((Rule.ForEachChannel) rule).check((ChannelPlan) element, inspection);
                case POST -> ((Rule.ForEachPost) rule).check((Post) element, inspection);
                case LISTENING -> ((Rule.ForListening) rule).check((Listening) element, inspection);
                case POSITIONING -> ((Rule.ForPositioning) rule).check((Positioning) element, inspection);
                case KEY_MESSAGE -> ((Rule.ForEachKeyMessage) rule).check((KeyMessage) element, inspection);
                case PILLARS -> ((Rule.ForPillars) rule).check((Pillars) element, inspection);
                case REVIEW -> ((Rule.ForEachReview) rule).check((Review) element, inspection);
            }
        }
    }

    private final Map<ElementKind, Check[]> checks = new EnumMap<>(ElementKind.class);
    // At the place of each rule in the rule set.
    private final List<Set<ElementKind>> kinds = new ArrayList<>();

    private ChecksByKind() {}

    static ChecksByKind of(RuleSet rules) {
        ChecksByKind byKind = new ChecksByKind();
        for (int place = 0; place < rules.rules().size(); place++) {
            String id = rules.infos().get(place).id().value();
            byKind.kinds.add(kindsOf(rules.rules().get(place), Checks.of("rule", id)));
        }
        for (ElementKind kind : ElementKind.values()) {
            List<Check> ofTheKind = new ArrayList<>();
            for (int place = 0; place < rules.rules().size(); place++) {
                if (byKind.kinds.get(place).contains(kind)) {
                    Rule rule = rules.rules().get(place);
                    ofTheKind.add(new Check(place, rule, kind, hasTypedCheck(rule, kind)));
                }
            }
            byKind.checks.put(kind, ofTheKind.toArray(new Check[0]));
        }
        return byKind;
    }

    private static Set<ElementKind> kindsOf(Rule rule, Checks says) {
        Set<ElementKind> kinds = EnumSet.noneOf(ElementKind.class);
        if (rule instanceof Rule.ForEachElement forEachElement) {
            kinds.addAll(namedKinds(forEachElement, says));
        }
        for (ElementKind kind : ElementKind.values()) {
            if (hasTypedCheck(rule, kind) && !kinds.add(kind)) {
                throw says.refused("it has two checks for " + kind.wordWithArticle()
                        + ", one of them by its kinds(); take the kind out of kinds(), or do without the other check");
            }
        }
        return kinds;
    }

    private static boolean hasTypedCheck(Rule rule, ElementKind kind) {
        return switch (kind) {
            case STRATEGY -> rule instanceof Rule.ForStrategy;
            case OBJECTIVE -> rule instanceof Rule.ForEachObjective;
            case MILESTONE -> rule instanceof Rule.ForEachMilestone;
            case TEAM -> rule instanceof Rule.ForTeam;
            case MEMBER -> rule instanceof Rule.ForEachMember;
            case PERSONA -> rule instanceof Rule.ForEachPersona;
            case GOAL -> rule instanceof Rule.ForEachGoal;
            case METRIC -> rule instanceof Rule.ForEachMetric;
            case TACTIC -> rule instanceof Rule.ForEachTactic;
            case CHANNEL -> rule instanceof Rule.ForEachChannel;
            case POST -> rule instanceof Rule.ForEachPost;
            case LISTENING -> rule instanceof Rule.ForListening;
            case POSITIONING -> rule instanceof Rule.ForPositioning;
            case KEY_MESSAGE -> rule instanceof Rule.ForEachKeyMessage;
            case PILLARS -> rule instanceof Rule.ForPillars;
            case REVIEW -> rule instanceof Rule.ForEachReview;
        };
    }

    private static List<ElementKind> namedKinds(Rule.ForEachElement rule, Checks says) {
        Set<ElementKind> kinds;
        try {
            kinds = rule.kinds();
        } catch (Throwable thrown) {
            Thrown.survived(thrown);
            String what = "it cannot say which elements it is about: its kinds() threw " + Thrown.description(thrown)
                    + "; return a set that is kept as a constant";
            throw says.refused(what, thrown);
        }
        List<ElementKind> named = says.allPresent("kinds", kinds);
        if (named.isEmpty()) {
            throw says.refused("its kinds() are empty, so it would check nothing; name at least one kind of element");
        }
        return named;
    }

    /** Returns the checks for one kind of element, in the order of their rules. */
    Check[] of(ElementKind kind) {
        return Objects.requireNonNull(checks.get(kind));
    }

    /** Returns how many rules are about elements of one kind and no others. */
    int rulesOnlyAbout(ElementKind kind) {
        int rules = 0;
        for (Set<ElementKind> each : kinds) {
            rules += each.size() == 1 && each.contains(kind) ? 1 : 0;
        }
        return rules;
    }

    /**
     * Returns why a rule had nothing to check, in terms of what it is about: "the plan has no channels". The plan itself
     * is never missing.
     */
    String nothingFor(int rule) {
        List<String> missing = new ArrayList<>();
        for (ElementKind kind : kinds.get(rule)) {
            missing.add(kind.hasIds() ? kind.word() + "s" : kind.word());
        }
        String last = missing.remove(missing.size() - 1);
        return "the plan has no " + (missing.isEmpty() ? "" : String.join(", ", missing) + " or ") + last;
    }
}
