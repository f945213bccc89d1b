package io.strategydsl.dsl;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.strategydsl.model.Goal;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Team;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long a scope lives, and what an exception leaves behind. */
class ScopeTest {
    @Test
    void passesOnTheExceptionOfALambdaUnchanged() {
        IllegalStateException mine = new IllegalStateException("my own");

        assertThatThrownBy(() -> strategy(
                        "plan",
                        s -> s.goal(
                                "g",
                                "Goal",
                                g -> g.tactic("t", "Tactic", t -> {
                                    throw mine;
                                }))))
                .isSameAs(mine);
    }

    @Test
    void passesOnAnIllegalArgumentOfALambdaUnchanged() {
        IllegalArgumentException mine = new IllegalArgumentException("my own");

        assertThatThrownBy(() -> strategy(
                        "plan",
                        s -> s.team(t -> t.member("b", "Brian", m -> {
                            throw mine;
                        }))))
                .isSameAs(mine);
    }

    @Test
    void leavesOutAnElementWhoseLambdaThrewAndAllThatIsNestedInIt() {
        Strategy plan = strategy("plan", s -> {
            assertThatThrownBy(() -> s.goal("half", "Half", g -> {
                        g.tactic("inside", "Inside").metric("views").goal("part", "Part");
                        throw new IllegalStateException("my own");
                    }))
                    .hasMessage("my own");
            s.goal("whole", "Whole");
        });

        assertThat(plan)
                .isEqualTo(Strategy.builder("plan")
                        .addGoal(Goal.builder("whole").text("Whole").build())
                        .build());
    }

    @Test
    void canWriteTheTeamAgainAfterItsLambdaThrew() {
        Strategy plan = strategy("plan", s -> {
            assertThatThrownBy(() -> s.team(t -> {
                        throw new IllegalStateException("my own");
                    }))
                    .hasMessage("my own");
            s.team(t -> t.policy("Be kind"));
        });

        assertThat(plan.team()).contains(Team.builder().policy("Be kind").build());
    }

    @Test
    void endsWithItsLambdaEvenIfThatThrew() {
        List<TacticScope> kept = new ArrayList<>();
        assertThatThrownBy(() -> strategy(
                        "plan",
                        s -> s.tactic("list", "List", t -> {
                            kept.add(t);
                            throw new IllegalStateException("my own");
                        })))
                .hasMessage("my own");

        assertThatThrownBy(() -> kept.get(0).somethingNew())
                .hasMessageStartingWith("tactic 'list' is already complete");
    }

    @Test
    void endsBeforeThePlanAroundItDoes() {
        List<TacticScope> kept = new ArrayList<>();

        assertThatThrownBy(() -> strategy("plan", s -> {
                    s.tactic("list", "List", kept::add);
                    kept.get(0).somethingNew();
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("tactic 'list' is already complete");
    }

    @Test
    void letsAScopeAroundBeUsedInside() {
        assertThat(strategy("plan", s -> s.goal("a", "A", g -> s.tactic("list", "List")))
                        .tactics())
                .hasSize(1);
    }

    @Test
    void refusesATeamInsideTheTeam() {
        assertThatThrownBy(() -> strategy("plan", s -> s.team(t -> s.team(inner -> {}))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("team of strategy 'plan' was already set");
    }

    @Test
    void keepsTheCauseOfARefusedValue() {
        assertThatThrownBy(() -> strategy("plan", s -> s.metric("m", m -> m.baseline("ten"))))
                .hasRootCauseInstanceOf(NumberFormatException.class);
    }
}
