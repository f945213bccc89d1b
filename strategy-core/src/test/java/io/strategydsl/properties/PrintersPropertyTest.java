package io.strategydsl.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.strategydsl.dsl.StrategyDsl;
import io.strategydsl.internal.Printed;
import io.strategydsl.json.ReportJson;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Strategy;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.difference.Change;
import io.strategydsl.planning.difference.Difference;
import io.strategydsl.planning.editorial.EditorialCalendar;
import io.strategydsl.planning.priorities.Priorities;
import io.strategydsl.planning.progress.Progress;
import io.strategydsl.planning.traceability.Traceability;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Severity;
import io.strategydsl.testing.StrategyAssertions;
import io.strategydsl.testing.StrategyTests;
import io.strategydsl.text.StrategyText;
import io.strategydsl.validation.InvalidStrategyException;
import io.strategydsl.validation.KnownFindings;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** The public methods that make a text, of every class whose work that is; a new one is here of itself. */
    private static final List<Method> PRINTERS = new ClassFileImporter()
            .importPackagesOf(StrategyText.class, ReportJson.class).stream()
                    .filter(type -> !type.getPackageName().startsWith(StrategyText.class.getPackageName() + "."))
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .map(JavaClass::getMethods)
                    .flatMap(methods -> methods.stream()
                            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                    && method.getModifiers().contains(JavaModifier.STATIC))
                            .map(JavaMethod::reflect))
                    .toList();

    @Property(tries = 30)
    void thePrintersOfPlansAndAnswersPrintNothingHarmful(@ForAll("hostile") PlanOfADay plan) {
        for (Method printer : PRINTERS) {
            for (Object input : inputs(plan, printer.getParameterTypes()[0])) {
                assertThat(Printed.faults(printed(printer, input)))
                        .as(printer.toString())
                        .isEmpty();
            }
        }
    }

    @Property(tries = 30)
    void noLineOfATextIsWithoutAnEnd(@ForAll("hostile") PlanOfADay plan) {
        for (Method printer : PRINTERS) {
            for (Object input : inputs(plan, printer.getParameterTypes()[0])) {
                String printed = printed(printer, input);
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
                        .saying(HostileValidator.RAW + words)))
                .satisfies(text -> assertThat(Printed.faults(text)).isEmpty());
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

    private static String printed(Method printer, Object input) {
        try {
            return String.valueOf(printer.invoke(null, input));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(printer + " of " + input.getClass(), e);
        }
    }

    private static List<?> inputs(PlanOfADay plan, Class<?> type) {
        Strategy strategy = plan.strategy();
        LocalDate first = plan.day();
        LocalDate last = first.plusMonths(3);
        Difference difference =
                Difference.between(Strategy.builder(strategy.id()).build(), strategy);
        Map<Class<?>, List<?>> inputs = Map.of(
                Strategy.class, List.of(strategy),
                ValidationReport.class, List.of(hostile(plan, "words"), plan.report(StrategyValidator.standard())),
                Progress.class, List.of(Progress.of(strategy, first)),
                Agenda.class, List.of(Agenda.between(strategy, first, last)),
                Difference.class, List.of(difference, difference.reversed()),
                Change.class, difference.changes(),
                EditorialCalendar.class, List.of(EditorialCalendar.between(strategy, first, last)),
                Priorities.class, List.of(Priorities.of(strategy)),
                Traceability.class, List.of(Traceability.of(strategy)));
        return Objects.requireNonNull(inputs.get(type), () -> "add one for " + type);
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
