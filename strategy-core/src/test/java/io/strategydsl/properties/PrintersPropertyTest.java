package io.strategydsl.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.strategydsl.dsl.StrategyDsl;
import io.strategydsl.internal.Printed;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Strategy;
import io.strategydsl.planning.difference.Change;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Severity;
import io.strategydsl.testing.StrategyAssertions;
import io.strategydsl.testing.StrategyTests;
import io.strategydsl.validation.InvalidStrategyException;
import io.strategydsl.validation.KnownFindings;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** Whatever a plan or a custom rule says, what is printed of it forges no line, moves no cursor and reverses no text. */
class PrintersPropertyTest {

    /** The longest line of a text for people: a change of a label names its key and two values. */
    private static final int WIDEST = 2000;

    @Property(tries = 30)
    void thePrintersOfPlansAndAnswersPrintNothingHarmful(@ForAll("hostile") PlanOfADay plan) {
        for (Method printer : Printers.ALL) {
            for (Object input : inputs(plan, printer)) {
                assertThat(Printed.faults(Printers.printed(printer, input)))
                        .as(printer.toString())
                        .isEmpty();
            }
        }
    }

    @Property(tries = 30)
    void noLineOfATextIsWithoutAnEnd(@ForAll("hostile") PlanOfADay plan) {
        for (Method printer : Printers.ALL) {
            for (Object input : inputs(plan, printer)) {
                String printed = Printers.printed(printer, input);
                // In a document for programs a line is as long as its value.
                if (!printed.startsWith("{")) {
                    assertThat(Printed.width(printed)).as(printer.toString()).isLessThanOrEqualTo(WIDEST);
                }
            }
        }
    }

    @Property(tries = 30)
    void aReportAndItsPartsPrintNothingHarmful(@ForAll("hostile") PlanOfADay plan, @ForAll("words") String words) {
        assertThat(Printed.faults(HostileValidator.saying(words).toString())).isEmpty();
        for (ValidationReport report : List.of(hostile(plan, words), plan.report(StrategyValidator.standard()))) {
            assertThat(texts(report))
                    .allSatisfy(text -> assertThat(Printed.faults(text)).isEmpty());
        }
    }

    @Property(tries = 30)
    void aReportHasLinesOfAHundredCharacters(@ForAll("hostile") PlanOfADay plan, @ForAll("words") String words) {
        ValidationReport report = hostile(plan, words);

        assertThat(Stream.of(report.text(), report.fullText(), report.explain("acme.crashed")))
                .allSatisfy(text -> assertThat(Printed.width(text)).isLessThanOrEqualTo(100));
    }

    @Property(tries = 30)
    void aRefusalPrintsNothingHarmfulAndIsNotWithoutAnEnd(@ForAll("words") String words) {
        String raw = HostileValidator.RAW + words;
        StrategyValidator validator = HostileValidator.saying(words);
        ValidationReport report = validator.validate(Strategy.builder("plan").build());
        List<ThrowingCallable> calls = List.of(
                () -> Goal.builder(raw),
                () -> Goal.builder("g").addOwner(raw),
                () -> Goal.builder("g").text(raw),
                () -> Goal.builder("g").label(words, raw),
                () -> StrategyDsl.money(raw, "EUR", "x"),
                () -> StrategyDsl.money(1, raw, "x"),
                () -> ElementPath.of(ElementKind.GOAL, raw),
                () -> ElementPath.parse(raw),
                () -> ElementPath.parse("goals/" + raw),
                () -> RuleId.of(raw),
                () -> RuleSet.of(raw),
                () -> validator.rules().rule(raw),
                () -> validator.without(raw),
                () -> validator.severity(raw, Severity.INFO),
                () -> validator.parameter("acme.argued", raw, 1),
                () -> validator.parameter("acme.argued", "days", raw),
                () -> validator.suppress("acme.argued", raw, "x"),
                () -> validator.suppress("acme.argued", "strategy", raw),
                () -> report.at(raw),
                () -> report.outcome(raw),
                () -> report.explain(raw),
                () -> KnownFindings.parse(raw),
                () -> KnownFindings.read(Path.of(words)),
                () -> new Change.Changed(
                        ElementPath.of(ElementKind.TEAM).attribute(raw), Optional.of("a"), Optional.of("b")));

        assertThat(calls.stream().map(PrintersPropertyTest::thrownBy)).allSatisfy(message -> {
            assertThat(message).isNotEmpty().hasSizeLessThan(4 * WIDEST);
            assertThat(Printed.faults(message)).isEmpty();
        });
    }

    @Property(tries = 30)
    void testsForUsersPrintNothingHarmful(@ForAll("hostile") PlanOfADay plan, @ForAll("words") String words) {
        StrategyValidator validator = HostileValidator.saying(words);

        assertThat(StrategyTests.of(plan.strategy(), validator).flatMap(PrintersPropertyTest::texts))
                .allSatisfy(text -> assertThat(Printed.faults(text)).isEmpty());
        assertThat(thrownBy(() -> StrategyAssertions.assertThatStrategy(plan.strategy())
                        .using(validator)
                        .hasFinding("acme.argued")
                        .withMessage(HostileValidator.RAW + words)))
                .satisfies(text -> assertThat(Printed.faults(text)).isEmpty());
    }

    private static List<?> inputs(PlanOfADay plan, Method printer) {
        return Printers.inputs(plan, printer, hostile(plan, "words"), plan.report(StrategyValidator.standard()));
    }

    private static ValidationReport hostile(PlanOfADay plan, String words) {
        return HostileValidator.saying(words).validate(plan.strategy());
    }

    private static Stream<String> texts(ValidationReport report) {
        Stream<String> whole = Stream.of(
                report.text(),
                report.fullText(),
                KnownFindings.of(report).toString(),
                new InvalidStrategyException(report).toString(),
                report.outcomes().toString(),
                report.findings().toString(),
                report.suppressed().toString());
        Stream<String> explained = report.outcomes().stream()
                .map(outcome -> report.explain(outcome.rule().id().value()));
        Stream<String> found = report.findings().stream()
                .flatMap(finding -> Stream.of(finding.message(), finding.fix(), finding.summary()));
        return Stream.of(whole, explained, found).flatMap(texts -> texts);
    }

    private static Stream<String> texts(DynamicNode test) {
        return Stream.of(
                test.getDisplayName(),
                thrownBy(() -> ((DynamicTest) test).getExecutable().execute()));
    }

    private static String thrownBy(ThrowingCallable call) {
        return String.valueOf(Optional.ofNullable(catchThrowable(call))
                .map(Throwable::getMessage)
                .orElse(""));
    }

    /** Plans of which each text has more in it than meets the eye. */
    @Provide
    Arbitrary<PlanOfADay> hostile() {
        return Combinators.combine(PlanArbitraries.anyPlans(), words())
                .as((plan, words) -> plan.with(new Rewriting(id -> id, text -> text + words)
                        .of(plan.strategy()).toBuilder().label(words, words).build()))
                .withoutEdgeCases();
    }

    /** What a text of a plan can have, and the words of a rule. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "\u202Etxt.exe",
                        "\u2066a\u2069 \u2067b",
                        "\u2028ERROR forged",
                        "\n\nERROR forged\r\n\tat forged",
                        "\u0627\u0644\u0631\u062F \u05E9\u05DC\u05D5\u05DD",
                        "</script>{subject}{",
                        "\u200B\uFEFF\uD83D\uDE00",
                        "x".repeat(3000),
                        "a long story ".repeat(500))
                .map(words -> "w" + words);
    }
}
