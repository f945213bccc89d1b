package io.strategydsl.rules.people;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import org.junit.jupiter.api.Test;

class ListeningDashboardTest {
    private static final OneRule RULE = new OneRule("listening.dashboard");

    private static final Strategy WITHOUT_DASHBOARD =
            strategy("plan", s -> s.listening(l -> l.competitor("Tent & Co")));

    private static final Strategy WITHOUT_LISTENING = strategy("plan", s -> {});

    @Test
    void passesListeningWithADashboard() {
        Strategy plan = strategy(
                "plan", s -> s.listening(l -> l.competitor("Tent & Co").dashboard("https://example.org/listening")));

        assertThat(RULE.outcome(plan)).isEqualTo("passed 1");
    }

    @Test
    void findsListeningWithoutADashboard() {
        assertThat(RULE.found(WITHOUT_DASHBOARD)).containsExactly("INFO listening.dashboard listening/dashboard");
    }

    @Test
    void saysThatThereIsNone() {
        assertThat(RULE.messages(WITHOUT_DASHBOARD)).containsExactly("no listening dashboard is stated");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(WITHOUT_DASHBOARD)).containsExactly("In listening(...) add .dashboard(\"...\")");
    }

    @Test
    void takesADashboardOfBlanksForNone() {
        Strategy plan = strategy("plan", s -> s.listening(l -> l.dashboard(" \u200b")));

        assertThat(RULE.found(plan)).containsExactly("INFO listening.dashboard listening/dashboard");
    }

    @Test
    void findsAPlanWithoutListeningAtTheSamePlace() {
        assertThat(RULE.found(WITHOUT_LISTENING)).containsExactly("INFO listening.dashboard listening/dashboard");
    }

    @Test
    void saysHowListeningIsAdded() {
        assertThat(RULE.fixes(WITHOUT_LISTENING)).containsExactly("Add .listening(l -> l.dashboard(\"...\"))");
    }
}
