package io.strategydsl.rules.people;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.ChannelScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.OneRule;
import io.strategydsl.validation.StrategyValidator;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PersonaReachedTest {
    private static final OneRule RULE = new OneRule("persona.reached");

    private static final Strategy UNREACHED = plan(c -> c.because("They show their gear there"));

    @Test
    void passesAPersonaThatAChannelReaches() {
        assertThat(RULE.outcome(
                        plan(c -> c.because("They show their gear there").reaching("owners"))))
                .isEqualTo("passed 1");
    }

    @Test
    void findsAPersonaThatNoChannelReaches() {
        assertThat(RULE.found(UNREACHED)).containsExactly("WARNING persona.reached personas/owners");
    }

    @Test
    void saysThatNoChannelReachesIt() {
        assertThat(RULE.messages(UNREACHED)).containsExactly("persona 'owners' is reached by no channel");
    }

    @Test
    void proposesTheOnlyChannel() {
        assertThat(RULE.fixes(UNREACHED))
                .containsExactly(
                        "In channel(\"photos\", ...) add .reaching(\"owners\")");
    }

    @Test
    void yieldsToTheRuleOnChannelsWhereNoneNamesAPersona() {
        assertThat(withChannelAudience(UNREACHED)).containsExactly("channel.audience channels/photos/personas");
    }

    @Test
    void doesNotYieldWhereAChannelReachesAnotherPersona() {
        Strategy plan = strategy(
                "plan",
                s -> s.persona("owners", "Owners of gear shops")
                        .persona("guests", "Guests of huts")
                        .channel("photos", INSTAGRAM, c -> c.reaching("guests"))
                        .channel("clips", INSTAGRAM));

        assertThat(withChannelAudience(plan))
                .containsExactly("persona.reached personas/owners", "channel.audience channels/clips/personas");
    }

    @Test
    void doesNotCountAClosingChannel() {
        Strategy plan = strategy(
                "plan",
                s -> s.persona("owners", "Owners of gear shops")
                        .channel("old", INSTAGRAM, c -> c.reaching("owners").closing())
                        .channel("photos", INSTAGRAM));

        assertThat(RULE.found(plan)).containsExactly("WARNING persona.reached personas/owners");
    }

    @Test
    void hasNothingToCheckWithoutChannels() {
        Strategy plan = strategy("plan", s -> s.persona("owners", "Owners of gear shops"));

        assertThat(RULE.outcome(plan)).isEqualTo("not applicable: the plan has no channels");
    }

    @Test
    void hasNothingToCheckWithoutPersonas() {
        assertThat(RULE.outcome(strategy("plan", s -> s.channel("photos", INSTAGRAM))))
                .isEqualTo("not applicable: the plan has no personas");
    }

    private static List<String> withChannelAudience(Strategy plan) {
        RuleSet rules = RuleSet.of(
                "two rules",
                MethodRules.all().rule("persona.reached"),
                MethodRules.all().rule("channel.audience"));
        return StrategyValidator.of(rules).validate(plan).findings().stream()
                .map(finding -> finding.id() + " " + finding.path())
                .toList();
    }

    private static Strategy plan(Consumer<ChannelScope> photos) {
        return strategy("plan", s -> s.persona("owners", "Owners of gear shops").channel("photos", INSTAGRAM, photos));
    }
}
