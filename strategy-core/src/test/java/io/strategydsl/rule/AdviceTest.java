package io.strategydsl.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamMember;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AdviceTest {
    private static final Tactic TACTIC =
            Tactic.builder("list").text("List influencers").build();
    private static final RuleInfo PLAIN = RuleInfo.builder("acme.rule").build();
    private static final RuleInfo ADVISING = RuleInfo.builder("acme.rule")
            .fix("Add .resource(...)")
            .advice("Say what the work may cost.")
            .build();

    private static FindingBuilder about(RuleInfo rule, Element element) {
        return Finding.builder(rule, ElementPath.of(element), element);
    }

    @Test
    void isThatOfTheRuleUntilTheFindingHasItsOwn() {
        assertThat(about(ADVISING, TACTIC).build().advice()).isEqualTo("Say what the work may cost.");
    }

    @Test
    void isThatOfTheFinding() {
        assertThat(about(ADVISING, TACTIC)
                        .advice("Say what {subject} may cost.")
                        .build()
                        .advice())
                .isEqualTo("Say what \u201cList influencers\u201d may cost.");
    }

    @Test
    void isTheMessageAsASentenceWhereTheRuleHasNone() {
        assertThat(about(PLAIN, TACTIC)
                        .message("{subject} has no budget line")
                        .fix("Add .resource(...)")
                        .build()
                        .advice())
                .isEqualTo("\u201cList influencers\u201d has no budget line.");
    }

    @Test
    void keepsTheQuestionMarkOfAMessage() {
        assertThat(about(PLAIN, TACTIC).message("did you mean 'x'?").build().advice())
                .isEqualTo("did you mean 'x'?");
    }

    static Stream<Arguments> elementsAndNames() {
        return Stream.of(
                Arguments.of(Goal.builder("known").text("Be known").build(), "\u201cBe known\u201d"),
                Arguments.of(Goal.builder("known").build(), "known"),
                Arguments.of(TeamMember.builder("ana").name("Ana Kowalska").build(), "Ana Kowalska"),
                Arguments.of(TeamMember.builder("ana").build(), "ana"),
                Arguments.of(
                        ChannelPlan.builder("fb").platform(Platform.FACEBOOK).build(), "Facebook"),
                Arguments.of(Metric.builder("m").kind(MetricKind.REACH).build(), "\u201cReach\u201d"),
                Arguments.of(
                        Metric.builder("m")
                                .kind(MetricKind.REACH)
                                .name("People")
                                .build(),
                        "\u201cPeople\u201d"),
                Arguments.of(Strategy.builder("plan").build(), "the plan"),
                Arguments.of(Team.builder().build(), "the team"));
    }

    @ParameterizedTest
    @MethodSource("elementsAndNames")
    void callsAnElementByItsName(Element element, String name) {
        assertThat(about(PLAIN, element).advice("Look at {subject}.").build().advice())
                .isEqualTo("Look at " + name + ".");
    }

    @Test
    void beginsWithACapitalWhereItBeginsWithAPartOfThePlan() {
        assertThat(about(PLAIN, Team.builder().build())
                        .advice("{subject} is small.")
                        .build()
                        .advice())
                .isEqualTo("The team is small.");
    }

    @Test
    void callsAnElementByItsIdWhereTheFindingKnowsNoMore() {
        assertThat(Finding.builder(PLAIN, ElementPath.of(TACTIC))
                        .advice("Look at {subject}.")
                        .build()
                        .advice())
                .isEqualTo("Look at list.");
    }

    @Test
    void cutsANameThatIsLong() {
        Tactic wordy = Tactic.builder("list").text("x".repeat(101)).build();

        assertThat(about(PLAIN, wordy).advice("{subject}.").build().advice())
                .isEqualTo("\u201c" + "x".repeat(100) + "...\u201d.");
    }

    @Test
    void callsOtherElementsByTheirNamesWhereMessagesShowTheirIds() {
        Finding finding = about(PLAIN, TACTIC)
                .message("{subject} waits for {other}")
                .advice("First {other}, then {subject}.")
                .with("other", Tactic.builder("post").text("Post").build())
                .build();

        assertThat(finding.message()).isEqualTo("tactic 'list' waits for tactic 'post'");
        assertThat(finding.advice()).isEqualTo("First \u201cPost\u201d, then \u201cList influencers\u201d.");
    }

    @Test
    void listsElementsWithoutTheirKind() {
        Finding finding = about(PLAIN, TACTIC)
                .message("owned by {owners, and}")
                .advice("{owners, or}?")
                .with(
                        "owners",
                        List.of(
                                TeamMember.builder("ana").name("Ana").build(),
                                ElementPath.of(ElementKind.MEMBER, "ben")))
                .build();

        assertThat(finding.message()).isEqualTo("owned by 'ana' and 'ben'");
        assertThat(finding.advice()).isEqualTo("Ana or ben?");
    }

    @Test
    void refusesAnElementThatThePathDoesNotLeadTo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.builder(PLAIN, ElementPath.root(), TACTIC))
                .withMessage("finding: 'strategy' is no path of a tactic");
    }

    @Test
    void refusesAdviceOfBlanks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> about(PLAIN, TACTIC).advice(" "))
                .withMessageStartingWith("finding of rule 'acme.rule': advice is blank");
    }
}
