package io.strategydsl.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.internal.Printed;
import io.strategydsl.model.AcceptedGap;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyArbitraries;
import io.strategydsl.model.StrategyBuilder;
import io.strategydsl.model.UniqueIds;
import io.strategydsl.rule.Finding;
import io.strategydsl.rules.MethodRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ValidatorPropertyTest {
    private static final StrategyValidator ALL = StrategyValidator.of(MethodRules.all());

    /** They never ask which of two elements of one id is the one that a reference finds, or which is the later. */
    private static final Set<String> BLIND_TO_REPEATED_IDS = Set.of(
            "reference.resolves",
            "text.stated",
            "placeholder.left",
            "timeframe.stated",
            "tactic.dated",
            "channel.justified");

    @Provide
    Arbitrary<Strategy> plans() {
        return StrategyArbitraries.anyStrategy();
    }

    @Property(tries = 100)
    void reportsTheSameOfAnyPlanEachTime(@ForAll("plans") Strategy plan) {
        assertThat(ALL.validate(plan)).isEqualTo(ALL.validate(plan));
    }

    @Property(tries = 100)
    void noRuleOfTheMethodCrashesOnAnyPlan(@ForAll("plans") Strategy plan) {
        assertThat(ALL.asOf(LocalDate.of(2020, 2, 29)).validate(plan).outcomes())
                .noneMatch(RuleOutcome.Crashed.class::isInstance);
    }

    @Property(tries = 100)
    void writesAReportOfAnyPlanThatFitsOnAScreen(@ForAll("plans") Strategy plan) {
        assertThat(ALL.validate(plan).text().lines())
                .hasSizeLessThan(40)
                .allSatisfy(line -> assertThat(line).matches(each -> Printed.width(each) <= 100));
    }

    @Property(tries = 100)
    void reportsTheSameElementsInWhateverOrderTheyStandWhenIdsAreUnique(
            @ForAll("plans") Strategy plan, @ForAll long seed) {
        Strategy unique = UniqueIds.in(plan);

        assertThat(reported(shuffled(unique, seed), any -> true))
                .containsExactlyInAnyOrderElementsOf(reported(unique, any -> true));
    }

    @Property(tries = 100)
    void tellsAsManyOfSeveralElementsInWhateverOrderTheyStandWhenIdsAreUnique(
            @ForAll("plans") Strategy plan, @ForAll long seed) {
        Strategy unique = UniqueIds.in(plan);

        assertThat(rules(shuffled(unique, seed))).containsExactlyInAnyOrderElementsOf(rules(unique));
    }

    @Property(tries = 100)
    void reportsTheSameIdsInWhateverOrderTheyStandWhereNoRuleAsksForTheFirst(
            @ForAll("plans") Strategy plan, @ForAll long seed) {
        assertThat(reported(shuffled(plan, seed), BLIND_TO_REPEATED_IDS::contains))
                .containsExactlyInAnyOrderElementsOf(reported(plan, BLIND_TO_REPEATED_IDS::contains));
    }

    @Provide
    Arbitrary<Strategy> plansThatAcceptNothing() {
        return StrategyArbitraries.anyStrategyThatAcceptsNothing();
    }

    @Property(tries = 100)
    void acceptsExactlyWhatASuppressionNames(@ForAll("plansThatAcceptNothing") Strategy plan, @ForAll long seed) {
        List<Finding> findings = ALL.validate(plan).findings();
        if (findings.isEmpty()) {
            return;
        }
        Finding accepted = findings.get(new Random(seed).nextInt(findings.size()));
        ElementPath element = accepted.path().element();
        Predicate<Finding> named = finding -> finding.id().equals(accepted.id())
                && (element.equals(ElementPath.root())
                        || finding.path().element().equals(element));

        ValidationReport report = ALL.suppress(accepted.id().value(), element.toString(), "It is so")
                .validate(plan);

        assertThat(report.findings())
                .isEqualTo(findings.stream().filter(named.negate()).toList());
        assertThat(report.suppressed())
                .extracting(SuppressedFinding::finding)
                .isEqualTo(findings.stream().filter(named).toList());
    }

    @Property(tries = 100)
    void findsNothingButWhatIsItsOwnWhereAPlanAcceptsAllThatIsFound(@ForAll("plans") Strategy plan) {
        StrategyBuilder accepting = plan.toBuilder();
        for (Finding finding : ALL.validate(plan).findings()) {
            if (ALL.rules().ids().contains(finding.id())) {
                accepting.addAcceptedGap(
                        AcceptedGap.of(finding.id().value(), finding.path().toString(), "It is so"));
            }
        }

        assertThat(ALL.validate(accepting.build()).findings())
                .noneMatch(finding -> ALL.rules().ids().contains(finding.id()));
    }

    @Property(tries = 100)
    void acceptsAsAPlanDoesWhatASuppressionAccepts(@ForAll("plansThatAcceptNothing") Strategy plan, @ForAll long seed) {
        List<Finding> findings = ALL.validate(plan).findings();
        if (findings.isEmpty()) {
            return;
        }
        Finding accepted = findings.get(new Random(seed).nextInt(findings.size()));
        String rule = accepted.id().value();
        String path = accepted.path().toString();

        ValidationReport byPlan = ALL.validate(plan.toBuilder()
                .addAcceptedGap(AcceptedGap.of(rule, path, "It is so"))
                .build());
        ValidationReport byValidator = ALL.suppress(rule, path, "It is so").validate(plan);

        assertThat(byPlan.findings()).isEqualTo(byValidator.findings());
        assertThat(byPlan.suppressed())
                .extracting(SuppressedFinding::finding)
                .isEqualTo(byValidator.suppressed().stream()
                        .map(SuppressedFinding::finding)
                        .toList());
    }

    @Property(tries = 100)
    void knowsExactlyWhatTheLinesName(@ForAll("plansThatAcceptNothing") Strategy plan, @ForAll long seed) {
        List<Finding> findings = ALL.validate(plan).findings();
        Random random = new Random(seed);
        Map<Boolean, List<KnownFindings.Line>> lines = findings.stream()
                .map(KnownFindings.Line::of)
                .distinct()
                .collect(Collectors.partitioningBy(line -> random.nextBoolean()));
        Set<KnownFindings.Line> named = Set.copyOf(lines.get(true));
        Predicate<Finding> isNamed = finding -> named.contains(KnownFindings.Line.of(finding));
        List<Finding> expected = findings.stream().filter(isNamed).toList();

        ValidationReport report = ALL.withKnownFindings(new KnownFindings(
                        plan.id(), expected.stream().map(KnownFindings.Line::of).toList()))
                .validate(plan);

        assertThat(report.known()).isEqualTo(expected);
        assertThat(report.findings())
                .isEqualTo(findings.stream().filter(isNamed.negate()).toList());
        assertThat(report.knownButGone()).isEmpty();
    }

    @Property(tries = 100)
    void knowsNothingOfOnePlanInAnother(@ForAll("plans") Strategy plan, @ForAll("plans") Strategy other) {
        String another = other.id().equals("one") ? "two" : "one";
        KnownFindings known = KnownFindings.of(ALL.validate(plan)).forPlan(another);

        ValidationReport report =
                ALL.withKnownFindings(KnownFindings.parse(known.text())).validate(other);

        assertThat(report.findings()).isEqualTo(ALL.validate(other).findings());
        assertThat(report.known()).isEmpty();
        assertThat(report.knownButGone()).isEmpty();
    }

    /** Rule and path of each finding; of several elements with one id, without saying which. */
    private static List<String> reported(Strategy plan, Predicate<String> rules) {
        return ALL.validate(plan).findings().stream()
                .filter(finding -> rules.test(finding.id().value()))
                .map(finding -> finding.id() + " " + finding.path().toString().replaceFirst("#\\d+", ""))
                .toList();
    }

    private static List<String> rules(Strategy plan) {
        return ALL.validate(plan).findings().stream()
                .map(finding -> finding.id().value())
                .toList();
    }

    private static Strategy shuffled(Strategy plan, long seed) {
        Random random = new Random(seed);
        return plan.toBuilder()
                .objectives(shuffled(plan.objectives(), random))
                .team(plan.team()
                        .map(team -> team.toBuilder()
                                .members(shuffled(team.members(), random))
                                .build()))
                .personas(shuffled(plan.personas(), random))
                .goals(shuffled(plan.goals(), random))
                .metrics(shuffled(plan.metrics(), random))
                .tactics(shuffled(plan.tactics(), random))
                .channels(shuffled(plan.channels(), random))
                .reviews(shuffled(plan.reviews(), random))
                .build();
    }

    private static <T> List<T> shuffled(List<T> elements, Random random) {
        List<T> shuffled = new ArrayList<>(elements);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
