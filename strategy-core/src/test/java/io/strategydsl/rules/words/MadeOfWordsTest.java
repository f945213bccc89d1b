package io.strategydsl.rules.words;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleParameter;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.validation.HouseRule;
import io.strategydsl.validation.StrategyValidator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MadeOfWordsTest {
    private static final Strategy PLAN = strategy("plan", s -> s.goal("grow", "Grow"));
    private static final RuleParameter<List<String>> WORDS =
            new RuleParameter.Words("words", "The words", List.of("tbd", "tba"));

    private final List<List<List<String>>> made = new ArrayList<>();
    private final List<String> handed = new ArrayList<>();
    private final StrategyValidator validator = validatorOf(made, handed);

    @Test
    void isMadeOnceOfTheUsualWords() {
        validator.validate(PLAN);
        validator.validate(PLAN);

        assertThat(made).containsExactly(List.of(List.of("tbd", "tba")));
        assertThat(handed).containsExactly("made of [[tbd, tba]]", "made of [[tbd, tba]]");
    }

    @Test
    void isMadeAnewOfOtherWords() {
        validator.parameter("house.words", "words", List.of("todo")).validate(PLAN);
        validator.validate(PLAN);

        assertThat(handed).containsExactly("made of [[todo]]", "made of [[tbd, tba]]");
    }

    private static StrategyValidator validatorOf(List<List<List<String>>> made, List<String> handed) {
        MadeOfWords<String> ofWords = new MadeOfWords<>(List.of(WORDS), words -> {
            made.add(words);
            return "made of " + words;
        });
        return StrategyValidator.of(RuleSet.of(
                "house",
                HouseRule.of(
                        RuleInfo.builder("house.words").parameters(WORDS).build(),
                        ElementKind.GOAL,
                        (goal, inspection) -> handed.add(ofWords.apply(inspection)))));
    }
}
