package io.strategydsl.validation;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Post;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.FindingBuilder;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One walk over one plan: every element is passed to the checks of its kind. The walk is itself the inspection that checks
 * are passed, so that a check that finds nothing makes nothing.
 */
final class Walk implements Inspection {

    private final StrategyIndex index;
    private final RuleSet rules;
    private final ChecksByKind checks;
    private final Settings settings;
    private final RuleRun[] runs;
    private final List<Finding> found = new ArrayList<>();
    // Results that depend on the plan alone, and so hold for all rules.
    private final IdentityHashMap<Function<Inspection, ?>, Object> workedOut = new IdentityHashMap<>();
    private final List<FindingBuilder> pending = new ArrayList<>();

    // Where the walk is.
    private ElementKind kind = ElementKind.STRATEGY;
    private @Nullable Element current;
    private int number;
    private RuleRun run;
    private boolean applicable;
    // Whether the work at hand has asked for something that holds for this rule alone.
    private boolean dependsOnTheRule;

    Walk(Strategy strategy, RuleSet rules, ChecksByKind checks, Settings settings) {
        this.index = StrategyIndex.of(strategy);
        this.rules = rules;
        this.checks = checks;
        this.settings = settings;
        this.runs = new RuleRun[rules.rules().size()];
        for (int place = 0; place < runs.length; place++) {
            runs[place] = new RuleRun(rules.infos().get(place));
        }
        this.run = new RuleRun(ValidatorRules.CRASHED);
    }

    void run() {
        for (ElementKind each : ElementKind.values()) {
            List<? extends Element> elements = each.elements(index.strategy());
            all(each, elements.isEmpty() ? UnstatedParts.of(each) : elements);
        }
    }

    ValidationReport report() {
        return new ReportAssembly(index, rules, settings).assemble(found, runs, checks);
    }

    private void all(ElementKind ofKind, List<? extends Element> elements) {
        kind = ofKind;
        ChecksByKind.Check[] ofTheKind = checks.of(ofKind);
        boolean repeated = !index.repeatedIds(ofKind).isEmpty();
        Map<String, Integer> seen = repeated ? new HashMap<>() : Map.of();
        for (Element element : elements) {
            current = element;
            number = repeated ? seen.merge(((IdentifiedElement) element).id(), 1, Integer::sum) : 1;
            if (!isForTheRecord(ofKind, element)) {
                hand(element, ofTheKind);
            }
        }
    }

    /** Returns whether it stays in the plan only for the record, as dropped tactics and posts and closing channels do. */
    private static boolean isForTheRecord(ElementKind kind, Element element) {
        return switch (kind) {
            case TACTIC -> ((Tactic) element).isDropped();
            case CHANNEL -> ((ChannelPlan) element).isClosing();
            case POST -> ((Post) element).isDropped();
            default -> false;
        };
    }

    private void hand(Element element, ChecksByKind.Check[] ofItsKind) {
        int first = found.size();
        for (ChecksByKind.Check check : ofItsKind) {
            run = runs[check.place()];
            if (run.crash == null) {
                apply(check, element);
            }
        }
        // Elements are in the order of the plan; findings about one are in the order of the rule ids, then as reported.
        if (found.size() - first > 1) {
            found.subList(first, found.size()).sort(Walk::byRule);
        }
    }

    // No Comparator.comparing, for whose classes every first report would wait.
    private static int byRule(Finding one, Finding other) {
        return one.id().compareTo(other.id());
    }

    // Whatever a custom rule throws must not keep the others from being applied; only a dying JVM may.
    private void apply(ChecksByKind.Check check, Element element) {
        applicable = true;
        try {
            check.apply(element, this);
        } catch (Throwable thrown) {
            run.crashed(thrown);
        }
        if (applicable) {
            run.checked++;
        }
        if (!pending.isEmpty()) {
            addPending();
        }
        if (run.crash != null) {
            add(ValidatorRules.crashed(run.info.id(), path(), run.crash));
        }
    }

    private void addPending() {
        Severity severity = settings.severity(run.info.id());
        try {
            for (FindingBuilder finding : pending) {
                add(
                        severity == null
                                ? finding.build()
                                : finding.severity(severity).build());
            }
        } catch (Throwable thrown) {
            // A rule that has left some of its work to another thread may still be changing its finding.
            run.crashed(thrown);
        }
        pending.clear();
    }

    private void add(Finding finding) {
        found.add(finding);
    }

    @Override
    public StrategyIndex index() {
        return index;
    }

    @Override
    public Optional<LocalDate> day() {
        return settings.day();
    }

    @Override
    public <T> T parameter(RuleParameter<T> parameter) {
        dependsOnTheRule = true;
        return settings.valueOf(run.info, parameter);
    }

    @Override
    @SuppressWarnings("unchecked") // what a function gave before is of the type that it gives
    public <T> T oncePerPlan(Function<Inspection, T> work) {
        Object known = workedOut.get(work);
        if (known == null) {
            known = run.workedOut(work);
            dependsOnTheRule |= known != null;
        }
        return known == null ? workOut(work) : (T) known;
    }

    /** Keeps the result for all rules, unless the work asks for what differs from rule to rule; then for this one. */
    private <T> T workOut(Function<Inspection, T> work) {
        boolean before = dependsOnTheRule;
        dependsOnTheRule = false;
        try {
            T result = work.apply(this);
            if (dependsOnTheRule) {
                run.keep(work, result);
            } else {
                workedOut.put(work, result);
            }
            return result;
        } finally {
            dependsOnTheRule |= before;
        }
    }

    @Override
    public int rulesOnlyAbout(ElementKind kind) {
        return checks.rulesOnlyAbout(kind);
    }

    @Override
    public ElementPath path() {
        return kind.hasIds() && current instanceof IdentifiedElement identified
                ? ElementPath.of(kind, identified.id(), number)
                : ElementPath.of(kind);
    }

    @Override
    public FindingBuilder violated(String message) {
        FindingBuilder finding = (current == null
                        ? Finding.builder(run.info, path())
                        : Finding.builder(run.info, path(), current))
                .message(message);
        pending.add(finding);
        return finding;
    }

    @Override
    public void notApplicable(String reason) {
        applicable = false;
        if (run.notApplicable == null) {
            run.notApplicable = reason;
        }
    }

    // ImmutableList.contains would load seven classes for it.
    private static boolean isNamed(RuleId rule, List<RuleId> rules) {
        for (RuleId each : rules) {
            if (each.equals(rule)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean yieldsTo(String rule) {
        RuleId other = RuleId.of(rule);
        if (!isNamed(other, run.info.yieldsTo())) {
            throw new IllegalStateException("rule '" + run.info.id() + "' yields to '" + rule
                    + "' but its info() does not name it; add .yieldsTo(\"" + rule + "\") there");
        }
        dependsOnTheRule = true;
        if (!rules.ids().contains(other)) {
            return false;
        }
        notApplicable("see " + rule);
        return true;
    }
}
