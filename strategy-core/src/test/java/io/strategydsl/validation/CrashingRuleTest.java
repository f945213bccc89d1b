package io.strategydsl.validation;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.strategydsl.json.ReportJson;
import io.strategydsl.json.Sarif;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Severity;
import java.io.IOError;
import java.io.IOException;
import java.util.AbstractList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CrashingRuleTest {
    private static final Strategy PLAN = strategy(
            "plan", s -> s.tactic("list", "List").tactic("call", "Call").tactic("post", "Post"));

    /** Finds fault with the first tactic and fails at the second. */
    private static final Rule FRAGILE = rule((tactic, inspection) -> {
        inspection.violated("{subject} is bad");
        if (tactic.id().equals("call")) {
            throw new IllegalStateException("boom");
        }
    });

    private static final Rule STURDY = HouseRule.ofTactics("acme.sturdy", Severity.INFO, "{subject} is seen");

    @Test
    void becomesAFindingWhereItStopped() {
        ValidationReport report = validator(FRAGILE).validate(PLAN);

        assertThat(report.of("rule.crashed"))
                .extracting(finding -> finding.severity() + " " + finding.path())
                .containsExactly("ERROR tactics/call");
    }

    @Test
    void isReportedInWords() {
        assertThat(crash(FRAGILE).message())
                .isEqualTo("rule 'acme.fragile' stopped at tactic 'call' with java.lang.IllegalStateException: boom");
    }

    @Test
    void saysWhichParameterItsInfoDoesNotName() {
        RuleParameter<Integer> days = new RuleParameter.WholeNumber("days", "How many days", 7, 1, 31);
        Rule asking = rule((tactic, inspection) -> inspection.parameter(days));

        assertThat(crash(asking).message())
                .endsWith("rule 'acme.fragile' asks for parameter 'days' but its info() does not name it;"
                        + " add it there by .parameters(...)");
    }

    @Test
    void canBeLeftOut() {
        assertThat(crash(FRAGILE).fix())
                .isEqualTo("Fix rule \"acme.fragile\", or leave it out with .without(\"acme.fragile\")");
    }

    @Test
    void hasItsCause() {
        assertThat(crash(FRAGILE).cause()).containsInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsWhatItFoundBefore() {
        assertThat(validator(FRAGILE).validate(PLAN).of("acme.fragile"))
                .extracting(finding -> finding.path().toString())
                .containsExactly("tactics/list", "tactics/call");
    }

    @Test
    void isExplainedByItsCrashThoughItFoundSomethingBefore() {
        assertThat(validator(FRAGILE).validate(PLAN).explain("acme.fragile"))
                .contains("Here: crashed with java.lang.IllegalStateException: boom");
    }

    @Test
    void doesNotKeepOtherRulesFromLookingAtEverything() {
        assertThat(validator(FRAGILE).with(STURDY).validate(PLAN).of("acme.sturdy"))
                .extracting(finding -> finding.path().toString())
                .containsExactly("tactics/list", "tactics/call", "tactics/post");
    }

    @Test
    void endsAsCrashed() {
        assertThat(validator(FRAGILE).validate(PLAN).outcome("acme.fragile"))
                .isEqualTo(new RuleOutcome.Crashed(FRAGILE.info(), "java.lang.IllegalStateException: boom"));
    }

    @Test
    void leavesThePlanInvalidThoughItsOwnFindingsAreNotes() {
        assertThat(validator(FRAGILE)
                        .severity("acme.fragile", Severity.INFO)
                        .validate(PLAN)
                        .isValid())
                .isFalse();
    }

    static Stream<Throwable> problems() {
        return Stream.of(
                new IllegalArgumentException("runtime"),
                new AssertionError("assertion"),
                new StackOverflowError("stack"),
                new NoClassDefFoundError("class"),
                new ServiceConfigurationError("service"),
                new IOError(new IOException("disk")),
                new Error("of the rule's own"),
                new Throwable("of no kind"),
                new IOException("checked and not declared"));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void isCaughtWhateverARuleThrows(Throwable problem) {
        assertThat(crash(throwing(problem)).cause()).containsSame(problem);
    }

    /** What a rule throws may be of a class of the rule, and none of its methods need work. */
    static Stream<Throwable> unspeakable() {
        return Stream.of(
                new Unspeakable(() -> {
                    throw new IllegalStateException("nor this");
                }),
                new Unspeakable(() -> {
                    throw new StackOverflowError();
                }),
                new Unspeakable(() -> {
                    throw new Error();
                }));
    }

    @ParameterizedTest
    @MethodSource("unspeakable")
    void isReportedByItsTypeWhenWhatItThrewCannotSayMore(Throwable problem) {
        assertThat(crash(throwing(problem)).message())
                .isEqualTo("rule 'acme.fragile' stopped at tactic 'list' with " + Unspeakable.class.getName()
                        + ", which failed to say what happened");
    }

    @Test
    @SuppressWarnings("NullAway") // what code without null checks can return
    void isReportedByItsTypeWhenWhatItThrewSaysNothing() {
        assertThat(crash(throwing(new Unspeakable(() -> null))).message())
                .isEqualTo("rule 'acme.fragile' stopped at tactic 'list' with " + Unspeakable.class.getName());
    }

    @Test
    void isReportedBrieflyWhenWhatItThrewTalksWithoutEnd() {
        Throwable endless = new Unspeakable(() -> "so ".repeat(1_000_000));

        assertThat(crash(throwing(endless)).message()).hasSizeLessThan(1_100).endsWith("...");
    }

    @ParameterizedTest
    @MethodSource("unspeakable")
    void isInEveryFormOfTheReportWhateverItThrew(Throwable problem) {
        ValidationReport report = validator(throwing(problem)).validate(PLAN);

        assertThat(List.of(
                        report.text(),
                        report.fullText(),
                        report.explain("acme.fragile"),
                        report.findings().toString(),
                        report.outcomes().toString(),
                        ReportJson.of(report),
                        Sarif.of(report).text()))
                .allSatisfy(text -> assertThat(text).contains("Unspeakable"));
    }

    @ParameterizedTest
    @MethodSource("unspeakable")
    void isEqualToItselfWhateverItThrew(Throwable problem) {
        ValidationReport report = validator(throwing(problem)).validate(PLAN);

        assertThat(report).isEqualTo(validator(throwing(problem)).validate(PLAN));
    }

    @Test
    void asksWhatItThrewOnce() {
        AtomicInteger asked = new AtomicInteger();
        ValidationReport report = validator(
                        throwing(new Unspeakable(() -> "asked " + asked.incrementAndGet() + " times")))
                .validate(PLAN);

        assertThat(report.of("rule.crashed").get(0).message()).endsWith("with asked 1 times");
        assertThat(report.outcome("acme.fragile")).isEqualTo(new RuleOutcome.Crashed(FRAGILE.info(), "asked 1 times"));
    }

    @Test
    void leavesItsThreadInterruptedWhenItWas() {
        validator(throwing(new InterruptedException("enough"))).validate(PLAN);

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void leavesItsThreadAloneWhenItWasNotInterrupted() {
        validator(FRAGILE).validate(PLAN);

        assertThat(Thread.interrupted()).isFalse();
    }

    static Stream<Rule> rulesThatCrashInEveryWay() {
        RuleInfo yielding =
                RuleInfo.builder("acme.fragile").yieldsTo("id.unique").build();
        return Stream.of(
                Rule.forEachTactic("acme.fragile")
                        .require(
                                tactic -> {
                                    throw boom();
                                },
                                "is bad")
                        .severity(Severity.INFO),
                Rule.forEachTactic("acme.fragile")
                        .require(
                                (tactic, index) -> {
                                    throw boom();
                                },
                                "is bad")
                        .severity(Severity.INFO),
                rule((tactic, inspection) -> inspection.oncePerPlan(asked -> {
                    throw boom();
                })),
                rule((tactic, inspection) -> inspection.violated(" ")),
                rule((tactic, inspection) -> inspection.violated("bad").with("what", new Object())),
                rule((tactic, inspection) -> inspection.violated("bad").with("list", new FailingList())),
                rule((tactic, inspection) -> inspection.yieldsTo("no id")),
                HouseRule.of(
                        yielding, ElementKind.TACTIC, (tactic, inspection) -> inspection.yieldsTo("goal.primary")));
    }

    @ParameterizedTest
    @MethodSource("rulesThatCrashInEveryWay")
    void isAFindingWhereverItsCodeIsRun(Rule rule) {
        assertThat(crash(rule).path()).hasToString("tactics/list");
    }

    @Test
    void isAskedWhatItIsOnlyWhenItIsAdded() {
        AtomicInteger asked = new AtomicInteger();
        Rule forgetful = new Rule.ForEachTactic() {
            @Override
            public RuleInfo info() {
                if (asked.incrementAndGet() > 1) {
                    throw new IllegalStateException("forgotten");
                }
                return FRAGILE.info();
            }

            @Override
            public void check(Tactic tactic, Inspection inspection) {
                inspection.violated("{subject} is bad");
            }
        };

        assertThat(validator(forgetful)
                        .severity("acme.fragile", Severity.INFO)
                        .validate(PLAN)
                        .of("acme.fragile"))
                .hasSize(3);
    }

    @Test
    void cannotEvenBeAddedWhenItFailsToSayWhatItIs() {
        Rule nameless = new Rule.ForEachTactic() {
            @Override
            public RuleInfo info() {
                throw new IllegalStateException("no name");
            }

            @Override
            public void check(Tactic tactic, Inspection inspection) {}
        };

        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator(nameless))
                .withMessage(
                        "rule set 'house': a rule of " + nameless.getClass().getName()
                                + " cannot say what it is: its info() threw java.lang.IllegalStateException: no name; return a"
                                + " RuleInfo that is kept as a constant");
    }

    @Test
    void cannotEvenBeAddedWhenItFailsToSayWhatItIsAbout() {
        Rule blind = new Rule.ForEachElement() {
            @Override
            public RuleInfo info() {
                return RuleInfo.builder("acme.blind").build();
            }

            @Override
            public Set<ElementKind> kinds() {
                throw new IllegalStateException("dark");
            }

            @Override
            public void check(Element element, Inspection inspection) {}
        };

        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator(blind))
                .withMessage("rule 'acme.blind': it cannot say which elements it is about: its kinds() threw"
                        + " java.lang.IllegalStateException: dark; return a set that is kept as a constant");
    }

    static Stream<String> idsOfTheValidator() {
        return Stream.of("rule.crashed", "suppression.unused", "suppression.expired", "suppression.undated");
    }

    @ParameterizedTest
    @MethodSource("idsOfTheValidator")
    void cannotHideBehindAnIdOfTheValidator(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator(HouseRule.passing(id)))
                .withMessage("rule set 'house': the validator itself reports under '" + id
                        + "'; give the rule another id, such as \"acme." + id + "\"");
    }

    @ParameterizedTest
    @MethodSource("idsOfTheValidator")
    void cannotBeSuppressedAndNeitherCanWhatElseTheValidatorReports(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator(FRAGILE).suppress(id, "strategy", "We know"))
                .withMessage("rule set 'house': '" + id + "' is reported by the validator itself and can be neither"
                        + " configured, suppressed nor left out; fix what it reports");
    }

    @Test
    void isCaughtWhenARuleCallsItselfWithoutEnd() {
        Rule endless = rule((tactic, inspection) -> endless(tactic, 0));

        assertThat(crash(endless).cause()).containsInstanceOf(StackOverflowError.class);
    }

    @Test
    void isNotCaughtWhenTheMachineItselfIsDying() {
        Rule dying = rule((tactic, inspection) -> {
            throw new OutOfMemoryError("no memory");
        });

        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> validator(dying).validate(PLAN));
    }

    @Test
    void crashesWhenItYieldsWithoutSayingSo() {
        Rule quiet = rule((tactic, inspection) -> inspection.yieldsTo("id.unique"));

        assertThat(crash(quiet).cause())
                .get()
                .extracting(Throwable::getMessage)
                .isEqualTo("rule 'acme.fragile' yields to 'id.unique' but its info() does not name it;"
                        + " add .yieldsTo(\"id.unique\") there");
    }

    @Test
    void doesNotYieldToARuleThatIsNotApplied() {
        RuleInfo info = RuleInfo.builder("acme.polite").yieldsTo("id.unique").build();
        Rule polite = HouseRule.of(info, ElementKind.TACTIC, (tactic, inspection) -> {
            if (!inspection.yieldsTo("id.unique")) {
                inspection.violated("{subject} is bad");
            }
        });

        assertThat(validator(polite).validate(PLAN).of("acme.polite")).hasSize(3);
    }

    @Test
    void sayingAnArgumentTwiceIsNoCrash() {
        Rule twice = rule((tactic, inspection) -> inspection
                .violated("{number} {found}")
                .found("a")
                .found("b")
                .with("number", 1)
                .with("number", 2));

        assertThat(validator(twice).validate(PLAN).of("acme.fragile"))
                .extracting(Finding::message)
                .containsOnly("2 b");
    }

    @Test
    void doesNotMatterForTheEqualityOfReports() {
        Rule crashing = rule((tactic, inspection) -> {
            throw new IllegalStateException("boom");
        });

        assertThat(validator(crashing).validate(PLAN))
                .isEqualTo(validator(crashing).validate(PLAN));
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int endless(Tactic tactic, int depth) {
        return endless(tactic, depth + 1) + 1;
    }

    private static IllegalStateException boom() {
        return new IllegalStateException("boom");
    }

    private static Rule throwing(Throwable problem) {
        return rule((tactic, inspection) -> CrashingRuleTest.<RuntimeException>sneak(problem));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> void sneak(Throwable problem) throws T {
        throw (T) problem;
    }

    private static Rule rule(BiConsumer<Tactic, Inspection> check) {
        return HouseRule.of(
                "acme.fragile",
                ElementKind.TACTIC,
                (element, inspection) -> check.accept((Tactic) element, inspection));
    }

    private static StrategyValidator validator(Rule rule) {
        return StrategyValidator.of(RuleSet.of("house", rule));
    }

    private static Finding crash(Rule rule) {
        return validator(rule).validate(PLAN).of("rule.crashed").get(0);
    }

    /** A throwable of a rule, of which no method works but one that this test decides. */
    private static final class Unspeakable extends Error {
        private static final long serialVersionUID = 1L;

        private final transient Supplier<String> said;

        Unspeakable(Supplier<String> said) {
            this.said = said;
        }

        @Override
        public String toString() {
            return said.get();
        }

        @Override
        public String getMessage() {
            throw boom();
        }

        @Override
        public String getLocalizedMessage() {
            throw boom();
        }

        @Override
        public synchronized Throwable getCause() {
            return this;
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw boom();
        }

        @Override
        public boolean equals(Object other) {
            throw boom();
        }

        @Override
        public int hashCode() {
            throw boom();
        }
    }

    private static final class FailingList extends AbstractList<String> {
        @Override
        public String get(int index) {
            throw boom();
        }

        @Override
        public int size() {
            return 1;
        }
    }
}
