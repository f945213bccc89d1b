package io.strategydsl.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.validation.StrategyValidator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SubjectsTest {

    static Stream<Arguments> lookAtEveryKind() {
        return Stream.of(
                of("the strategy", subjects -> subjects.strategy((strategy, told) -> told.violated("{subject}"))),
                of("objective 'nps'", subjects -> subjects.objectives((objective, told) -> told.violated("{subject}"))),
                of("the team", subjects -> subjects.team((team, told) -> told.violated("{subject}"))),
                of("member 'brian'", subjects -> subjects.members((member, told) -> told.violated("{subject}"))),
                of("persona 'owner'", subjects -> subjects.personas((persona, told) -> told.violated("{subject}"))),
                of("goal 'awareness'", subjects -> subjects.goals((goal, told) -> told.violated("{subject}"))),
                of("metric 'reach'", subjects -> subjects.metrics((metric, told) -> told.violated("{subject}"))),
                of("tactic 'list'", subjects -> subjects.tactics((tactic, told) -> told.violated("{subject}"))),
                of("channel 'photos'", subjects -> subjects.channels((channel, told) -> told.violated("{subject}"))),
                of("the listening", subjects -> subjects.listening((listening, told) -> told.violated("{subject}"))),
                of(
                        "the positioning",
                        subjects -> subjects.positioning((positioning, told) -> told.violated("{subject}"))),
                of("the pillars", subjects -> subjects.pillars((pillars, told) -> told.violated("{subject}"))),
                of("review 'weekly'", subjects -> subjects.reviews((review, told) -> told.violated("{subject}"))));
    }

    private static Arguments of(String subject, Consumer<Subjects> lookAt) {
        return Arguments.of(subject, lookAt);
    }

    private record Looking(RuleInfo info, Consumer<Subjects> how) implements Rule {
        @Override
        public void lookAt(Subjects subjects) {
            how.accept(subjects);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lookAtEveryKind")
    void handTheElementsOfTheirKindToTheCheck(String subject, Consumer<Subjects> lookAt) {
        Rule rule = new Looking(RuleInfo.builder("acme.bad").build(), lookAt);

        assertThat(StrategyValidator.of(RuleSet.of("one rule", rule))
                        .validate(RuleMakerTest.PLAN)
                        .findings())
                .extracting(Finding::message)
                .containsExactly(subject);
    }
}
