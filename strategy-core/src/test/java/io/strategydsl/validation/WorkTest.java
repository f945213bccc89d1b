package io.strategydsl.validation;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.GoalType.BRAND_ENGAGEMENT;
import static io.strategydsl.model.MetricKind.COMMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.strategydsl.dsl.GoalScope;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * How much work it is to validate a plan, counted in steps and bytes, which are the same however busy the machine is. How
 * long it takes is for the benchmarks to say.
 */
class WorkTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    private static final RuleParameter<Integer> LIMIT =
            new RuleParameter.WholeNumber("limit", "How many at most", 1, 1, 9);

    private static final Strategy SMALL = planOf(10);
    private static final Strategy LARGE = planOf(210);

    /** Objectives, goals, metrics and tactics, 200 of each. */
    private static final int ELEMENTS_MORE = 800;

    @Test
    void walksOverThePlanOnceForAllRules() {
        List<String> walk = new ArrayList<>();

        validate(
                planOf(2),
                RuleSet.of(
                        "noting",
                        ofEveryElement("acme.one", (element, inspection) -> walk.add("one " + name(element))),
                        ofEveryElement("acme.two", (element, inspection) -> walk.add("two " + name(element)))));

        assertThat(walk)
                .containsExactly(
                        "one strategy",
                        "two strategy",
                        "one objective-0",
                        "two objective-0",
                        "one objective-1",
                        "two objective-1",
                        "one team",
                        "two team",
                        "one member",
                        "two member",
                        "one goal-0",
                        "two goal-0",
                        "one goal-1",
                        "two goal-1",
                        "one metric-0",
                        "two metric-0",
                        "one metric-1",
                        "two metric-1",
                        "one tactic-0",
                        "two tactic-0",
                        "one tactic-1",
                        "two tactic-1",
                        // What the plan does not state is looked at as well, since it lacks what it should say.
                        "one listening",
                        "two listening",
                        "one positioning",
                        "two positioning",
                        "one pillars",
                        "two pillars");
    }

    @Test
    void resolvesTheReferencesOfThePlanOnceForAllRules() {
        Set<StrategyIndex> indexes = Collections.newSetFromMap(new IdentityHashMap<>());

        validate(
                SMALL,
                RuleSet.of(
                        "asking",
                        ofEveryElement("acme.one", (element, inspection) -> indexes.add(inspection.index())),
                        ofEveryElement("acme.two", (element, inspection) -> indexes.add(inspection.index()))));

        assertThat(indexes).hasSize(1);
    }

    @Test
    void worksOutOnceWhatRulesShare() {
        AtomicInteger worked = new AtomicInteger();
        Function<Inspection, Integer> work = inspection -> worked.incrementAndGet();

        validate(
                SMALL,
                RuleSet.of(
                        "sharing",
                        ofEveryElement("acme.one", (element, inspection) -> inspection.oncePerPlan(work)),
                        ofEveryElement("acme.two", (element, inspection) -> inspection.oncePerPlan(work))));

        assertThat(worked).hasValue(1);
    }

    @Test
    void worksOutOnceForEachRuleWhatDependsOnItsParameters() {
        AtomicInteger worked = new AtomicInteger();
        Function<Inspection, Integer> work = inspection -> {
            worked.incrementAndGet();
            return inspection.parameter(LIMIT);
        };
        Set<String> seen = new TreeSet<>();

        StrategyValidator.of(RuleSet.of("asking", limited("acme.one", work, seen), limited("acme.two", work, seen)))
                .parameter("acme.two", "limit", 2)
                .validate(SMALL);

        assertThat(seen).containsExactly("acme.one 1", "acme.two 2");
        assertThat(worked).hasValue(2);
    }

    @Test
    void worksOutOnceForEachRuleWhatRestsOnWorkThatDependsOnItsParameters() {
        Function<Inspection, Integer> limit = inspection -> inspection.parameter(LIMIT);
        Function<Inspection, Integer> twice =
                inspection -> inspection.oncePerPlan(limit) + inspection.oncePerPlan(limit);
        Set<String> seen = new TreeSet<>();

        StrategyValidator.of(RuleSet.of("asking", limited("acme.one", twice, seen), limited("acme.two", twice, seen)))
                .parameter("acme.two", "limit", 2)
                .validate(SMALL);

        assertThat(seen).containsExactly("acme.one 2", "acme.two 4");
    }

    @Test
    void sharesWhatDoesNotDependOnParametersThoughItIsAskedForByWorkThatDoes() {
        AtomicInteger worked = new AtomicInteger();
        Function<Inspection, Integer> shared = inspection -> worked.incrementAndGet();
        Function<Inspection, Integer> own = inspection -> inspection.parameter(LIMIT) + inspection.oncePerPlan(shared);
        Set<String> seen = new TreeSet<>();

        validate(SMALL, RuleSet.of("asking", limited("acme.one", own, seen), limited("acme.two", own, seen)));

        assertThat(worked).hasValue(1);
    }

    @Test
    void remembersOfWorkThatFailedThatItDependsOnParameters() {
        Function<Inspection, Integer> failing = inspection -> {
            throw new IllegalStateException("limit " + inspection.parameter(LIMIT));
        };
        Function<Inspection, String> caught = inspection -> {
            try {
                return "no limit " + inspection.oncePerPlan(failing);
            } catch (IllegalStateException e) {
                return e.getMessage();
            }
        };
        Set<String> seen = new TreeSet<>();

        StrategyValidator.of(RuleSet.of("asking", limited("acme.one", caught, seen), limited("acme.two", caught, seen)))
                .parameter("acme.two", "limit", 2)
                .validate(SMALL);

        assertThat(seen).containsExactly("acme.one limit 1", "acme.two limit 2");
    }

    @Test
    void remembersNoMoreOfAnElementThanWhereItIs() {
        // An entry of a linked hash map and its place in the table are about 56 bytes; to index twice would take 112.
        assertThat(bytesForEachElement(RuleSet.of("none"))).isLessThan(80);
    }

    @Test
    void makesNothingForAnElementThatARuleFindsGood() {
        Rule[] passing = IntStream.range(0, 50)
                .mapToObj(number -> ofEveryElement("acme.passing-" + number, (element, inspection) -> {}))
                .toArray(Rule[]::new);

        // If each of the 50 rules made but an empty object for an element, it would be 800 bytes.
        assertThat(bytesForEachElement(RuleSet.of("passing", passing)))
                .isLessThan(bytesForEachElement(RuleSet.of("none")) + 8);
    }

    @Test
    void makesNothingForAnElementThatARuleHasNothingToCheckIn() {
        Rule[] waiting = IntStream.range(0, 50)
                .mapToObj(number -> ofEveryElement(
                        "acme.waiting-" + number, (element, inspection) -> inspection.notApplicable("nothing to see")))
                .toArray(Rule[]::new);

        assertThat(bytesForEachElement(RuleSet.of("waiting", waiting)))
                .isLessThan(bytesForEachElement(RuleSet.of("none")) + 8);
    }

    @Test
    void makesNothingOfATextOfPlainLettersThatHoldsNoPlaceAndNamesNoPlatform() {
        RuleSet wordRules = RuleSet.of(
                "words",
                MethodRules.all().rule("placeholder.left"),
                MethodRules.all().rule("goal.platform-neutral"));
        String sentence = "Where do you sleep tonight? Tell us, and win two of our new tents (small_ones). ";

        // A copy of the longer text would be 16,000 bytes.
        assertThat(bytes(goal(sentence.repeat(200)), wordRules))
                .isLessThan(bytes(goal(sentence.repeat(2)), wordRules) + 8);
    }

    @Test
    void makesLittleForAnElementThatTheWholeMethodFindsGood() {
        assertThat(validate(LARGE, MethodRules.standard()).findings())
                .extracting(finding -> finding.path().kind())
                .doesNotContain(ElementKind.OBJECTIVE, ElementKind.GOAL, ElementKind.METRIC, ElementKind.TACTIC);
        // Measured: 807 on JDK 17 and 25. A path for each check of an element would add more than that again.
        assertThat(bytesForEachElement(MethodRules.standard())).isLessThan(1_000);
    }

    private static Rule limited(String id, Function<Inspection, ?> work, Set<String> seen) {
        RuleInfo info = RuleInfo.builder(id).parameters(LIMIT).build();
        return HouseRule.of(
                info, ElementKind.GOAL, (goal, inspection) -> seen.add(id + " " + inspection.oncePerPlan(work)));
    }

    private static Strategy goal(String text) {
        return strategy("plan", s -> s.goal("goal", text));
    }

    private static Strategy planOf(int goals) {
        return strategy("plan", s -> {
            s.during(Year.of(2027)).team(t -> t.member("member", "Maya"));
            for (int i = 0; i < goals; i++) {
                int number = i;
                s.objective("objective-" + i, "Win region " + i);
                if (i == 0) {
                    s.primaryGoal("goal-0", "Talk with region 0", goal -> fill(goal, 0));
                } else {
                    s.goal("goal-" + i, "Talk with region " + i, goal -> fill(goal, number));
                }
            }
        });
    }

    private static void fill(GoalScope goal, int number) {
        goal.supports("objective-" + number)
                .type(BRAND_ENGAGEMENT)
                .metric(
                        "metric-" + number,
                        m -> m.kind(COMMENTS).source("The page").baseline(10).quarterlyTargets(2027, 20L, 30L, 40L, 50L))
                .tactic(
                        "tactic-" + number,
                        "Answer each question of region " + number,
                        t -> t.ownedBy("member")
                                .due(DAY)
                                .moves("metric-" + number)
                                .value(9)
                                .complexity(2));
    }

    private static Rule ofEveryElement(String id, BiConsumer<Element, Inspection> check) {
        return HouseRule.ofEveryElement(id, check);
    }

    private static String name(Element element) {
        return element instanceof IdentifiedElement identified && !(element instanceof Strategy)
                ? identified.id()
                : element.elementKind().word();
    }

    private static ValidationReport validate(Strategy plan, RuleSet rules) {
        return StrategyValidator.of(rules).validate(plan);
    }

    private static long bytesForEachElement(RuleSet rules) {
        return (bytes(LARGE, rules) - bytes(SMALL, rules)) / ELEMENTS_MORE;
    }

    /** The least of several runs, since the first ones also load classes. */
    private static long bytes(Strategy plan, RuleSet rules) {
        StrategyValidator validator = StrategyValidator.of(rules);
        return LongStream.range(0, 5).map(run -> bytes(validator, plan)).min().orElseThrow();
    }

    private static long bytes(StrategyValidator validator, Strategy plan) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        validator.validate(plan);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
