package io.strategydsl.rules.people;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.TeamFunction.CONTENT;
import static io.strategydsl.model.TeamFunction.MARKETING;
import static io.strategydsl.model.TeamFunction.SALES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.strategydsl.model.Strategy;
import io.strategydsl.model.TeamFunction;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rules.MethodRules;
import io.strategydsl.rules.OneRule;
import io.strategydsl.validation.StrategyValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamCrossFunctionalTest {
    private static final OneRule RULE = new OneRule("team.cross-functional");

    private static final Strategy MARKETING_AND_SALES = strategy(
            "plan",
            s -> s.team(t -> t.member("brian", "Brian", m -> m.function(MARKETING))
                    .member("hailley", "Hailley", m -> m.function(SALES))));

    private static final Strategy MARKETING_TWICE = strategy(
            "plan",
            s -> s.team(t -> t.member("brian", "Brian", m -> m.function(MARKETING))
                    .member("hailley", "Hailley", m -> m.function(MARKETING))));

    private static final Strategy WITHOUT_FUNCTIONS =
            strategy("plan", s -> s.team(t -> t.member("brian", "Brian").member("hailley", "Hailley")));

    private static final Strategy WITHOUT_TEAM = strategy("plan", s -> {});

    @Test
    void passesATeamFromTwoFunctions() {
        assertThat(RULE.outcome(MARKETING_AND_SALES)).isEqualTo("passed 1");
    }

    @Test
    void findsATeamInWhichEverybodyIsFromTheSameFunction() {
        assertThat(RULE.found(MARKETING_TWICE)).containsExactly("WARNING team.cross-functional team/members");
    }

    @Test
    void namesTheOnlyFunction() {
        assertThat(RULE.messages(MARKETING_TWICE))
                .containsExactly("the team covers only Marketing; at least 2 functions should work together");
    }

    @Test
    void asksForSomebodyFromAnotherFunctionWhereEverybodyHasOne() {
        assertThat(RULE.fixes(MARKETING_TWICE))
                .containsExactly("In team(...) add .member(id, name, m -> m.function(...))");
    }

    @Test
    void countsTwoFunctionsOfOneMember() {
        Strategy plan =
                strategy("plan", s -> s.team(t -> t.member("brian", "Brian", m -> m.function(MARKETING, SALES))));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void countsAFunctionThatIsNotInTheCatalogue() {
        Strategy plan = strategy(
                "plan",
                s -> s.team(t ->
                        t.member("brian", "Brian", m -> m.function(MARKETING, TeamFunction.of("repairs", "Repairs")))));

        assertThat(RULE.found(plan)).isEmpty();
    }

    @Test
    void saysThatNobodyHasAFunction() {
        assertThat(RULE.messages(WITHOUT_FUNCTIONS))
                .containsExactly("no member of the team is said to come from any function of the company");
    }

    @Test
    void proposesTheFirstMemberWithoutAFunction() {
        Strategy plan = strategy(
                "plan",
                s -> s.team(t ->
                        t.member("brian", "Brian", m -> m.function(MARKETING)).member("hailley", "Hailley")));

        assertThat(RULE.fixes(plan)).containsExactly("In member(\"hailley\", ...) add .function(...)");
    }

    @Test
    void proposesARoleWithTheVerbOfARole() {
        Strategy plan = strategy("plan", s -> s.team(t -> t.role("manager", "Community manager")));

        assertThat(RULE.fixes(plan)).containsExactly("In role(\"manager\", ...) add .function(...)");
    }

    @Test
    void proposesAGroupWithTheVerbOfAGroup() {
        Strategy plan = strategy("plan", s -> s.team(t -> t.group("shop", "The shop")));

        assertThat(RULE.fixes(plan)).containsExactly("In group(\"shop\", ...) add .function(...)");
    }

    @Test
    void proposesAnAgencyWithTheVerbOfAnAgency() {
        Strategy plan = strategy("plan", s -> s.team(t -> t.agency("loud", "Loud Ltd")));

        assertThat(RULE.fixes(plan)).containsExactly("In agency(\"loud\", ...) add .function(...)");
    }

    @Test
    void saysThatATeamHasNoMembers() {
        Strategy plan = strategy("plan", s -> s.team(t -> t.policy("Be kind")));

        assertThat(RULE.messages(plan)).containsExactly("no member of a team is stated");
    }

    @Test
    void findsAPlanWithoutATeamAtTheSamePlace() {
        assertThat(RULE.found(WITHOUT_TEAM)).containsExactly("WARNING team.cross-functional team/members");
    }

    @Test
    void saysHowATeamIsAdded() {
        assertThat(RULE.fixes(WITHOUT_TEAM))
                .containsExactly("Add .team(t -> t.member(id, name, m -> m.function(...)))");
    }

    @Test
    void advisesToNameThePeopleWhereThereIsNobody() {
        assertThat(RULE.advice(WITHOUT_TEAM))
                .containsExactly(
                        "Name the people who make the plan together, from at least 2 functions of the company.");
    }

    @Test
    void advisesToBringInSomebodyWhereEverybodyHasAFunction() {
        assertThat(RULE.advice(MARKETING_TWICE))
                .containsExactly("Bring in somebody from another function of the company, such as sales or customer"
                        + " service.");
    }

    @Test
    void asksForAsManyFunctionsAsTheValidatorSays() {
        assertThat(messagesAsking(3))
                .containsExactly("the team covers only Marketing, Sales; at least 3 functions should work together");
    }

    @Test
    void isContentWithExactlyAsManyFunctionsAsTheValidatorSays() {
        Strategy plan = strategy(
                "plan", s -> s.team(t -> t.member("brian", "Brian", m -> m.function(MARKETING, SALES, CONTENT))));

        assertThat(asking(3).validate(plan).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 21})
    void takesNoNumberThatMakesNoSense(int functions) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asking(functions))
                .withMessageContaining("a whole number from 2 to 20, by default 2");
    }

    private static List<String> messagesAsking(int functions) {
        return asking(functions).validate(MARKETING_AND_SALES).findings().stream()
                .map(Finding::message)
                .toList();
    }

    private static StrategyValidator asking(int functions) {
        return StrategyValidator.of(RuleSet.of("one rule", MethodRules.all().rule("team.cross-functional")))
                .parameter("team.cross-functional", "functions", functions);
    }
}
