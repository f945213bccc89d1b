package io.strategydsl.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.strategydsl.model.Amount;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Refusal;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamMember;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DraftTest {
    private static final Draft TACTIC = Draft.of(ElementKind.TACTIC, "open-studio");

    @Test
    void becomesTheElementThatWasTyped() {
        Draft draft = TACTIC.set("text", "Open the studio")
                .set("schedule", "once")
                .set("schedule.day", "2027-05-01")
                .set("amount.number", "2")
                .set("amount.unit", "evenings")
                .set("owners", List.of("anna", "ben"))
                .set("value", "8")
                .set("effort", "4.5")
                .set("somethingNew", "on")
                .set("resources.0", "tool")
                .set("resources.0.text", "Projector")
                .set("labels.region", "Tyrol");

        assertThat(draft.build())
                .isEqualTo(Tactic.builder("open-studio")
                        .text("Open the studio")
                        .schedule(Schedule.once(LocalDate.of(2027, 5, 1)))
                        .amount(Amount.of(2, "evenings"))
                        .owners(List.of("anna", "ben"))
                        .value(8)
                        .effort(new java.math.BigDecimal("4.5"))
                        .somethingNew(true)
                        .addResource(new Resource.Tool("Projector"))
                        .label("region", "Tyrol")
                        .build());
    }

    @Test
    void whatWasBuiltJoinsAPlan() {
        Strategy plan = Strategy.builder("plan").build();

        assertThat(plan.with(TACTIC.build()).tactics()).extracting(Tactic::id).containsExactly("open-studio");
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        Draft draft = TACTIC.set("text", "Open\u0000")
                .set("schedule", "once")
                .set("schedule.day", "1 May")
                .set("owners", List.of("anna", "two words"))
                .set("value", "11")
                .set("effort", "4,5")
                .set("onwers", "ben");

        assertThat(draft.refusals())
                .extracting(Refusal::attribute, Refusal::code, Refusal::message)
                .containsExactly(
                        tuple("text", "character", "text has a control character (U+0000) at position 5; remove it"),
                        tuple(
                                "owners",
                                "character",
                                "owner 'two words' has a space (U+0020) at position 4; an id is made of letters, digits"
                                        + " and - _ . : @ +"),
                        tuple("schedule.day", "malformed", "day takes a day such as \"2027-02-01\", not '1 May'"),
                        tuple("value", "out-of-range", "value takes a whole number from 1 to 10, not 11"),
                        tuple(
                                "effort",
                                "malformed",
                                "effort in hours '4,5' is not a number; write it with digits and a decimal point, as in"
                                        + " \"14000.5\""),
                        tuple("onwers", "unknown", "there is no field 'onwers'; did you mean 'owners'?"));
    }

    @Test
    void aRefusalHasThePathThatAFindingWouldHave() {
        Refusal refusal = TACTIC.set("schedule", "once")
                .set("schedule.day", "soon")
                .refusals()
                .get(0);

        assertThat(refusal.path().map(Object::toString)).contains("tactics/open-studio/schedule");
    }

    @Test
    void theExceptionCarriesAllRefusals() {
        Draft draft = TACTIC.set("value", "11").set("complexity", "eleven");

        assertThatExceptionOfType(InvalidDraftException.class)
                .isThrownBy(draft::build)
                .withMessageStartingWith("the draft of a tactic has 2 problems:\n  value: value takes a whole number")
                .satisfies(e -> assertThat(e.refusals()).isEqualTo(draft.refusals()));
    }

    @Test
    void anElementWithoutAnIdIsRefusedAtItsId() {
        assertThat(Draft.of(ElementKind.GOAL).refusals())
                .extracting(Refusal::attribute, Refusal::message)
                .containsExactly(tuple("id", "id is missing; write an id, made of letters, digits and - _ . : @ +"));
    }

    @Test
    void whatContradictsAnotherFieldIsRefusedAtTheField() {
        Draft draft = Draft.of(ElementKind.STRATEGY, "plan")
                .set("timeframe.start", "2027-12-31")
                .set("timeframe.end", "2027-01-01")
                .set("calendar", "not an address");

        assertThat(draft.refusals())
                .extracting(Refusal::attribute, Refusal::code)
                .containsExactly(tuple("timeframe.end", "order"), tuple("calendar", "malformed"));
    }

    @Test
    void aPartThatIsHalfTypedLacksTheOtherHalf() {
        assertThat(TACTIC.set("amount.number", "2").set("amount.unit", " ").refusals())
                .extracting(Refusal::attribute, Refusal::message)
                .containsExactly(tuple("amount.unit", "unit is missing; write a text with words"));
    }

    @Test
    void aPartOfWhichNothingIsTypedIsNone() {
        assertThat(TACTIC.set("amount.number", "")
                        .set("amount.unit", " ")
                        .set("schedule", "")
                        .build())
                .isEqualTo(Tactic.builder("open-studio").build());
    }

    @Test
    void aPartHasToSayWhichFormItHas() {
        assertThat(TACTIC.set("schedule.day", "2027-05-01").refusals())
                .extracting(Refusal::attribute, Refusal::code)
                .containsExactly(tuple("schedule", "blank"));
    }

    @Test
    void aFieldOfAnotherFormIsRefused() {
        assertThat(TACTIC.set("schedule", "ongoing")
                        .set("schedule.day", "2027-05-01")
                        .refusals())
                .extracting(Refusal::attribute, Refusal::message)
                .containsExactly(tuple("schedule.day", "'ongoing' has no day; leave it empty"));
    }

    @ParameterizedTest
    @CsvSource({"instagram", "Instagram", "INSTAGRAM", "' Instagram '"})
    void anEntryOfACatalogueIsReadByIdOrName(String typed) {
        assertThat(Draft.of(ElementKind.CHANNEL, "insta").set("platform", typed).build())
                .isEqualTo(ChannelPlan.builder("insta")
                        .platform(Platform.INSTAGRAM)
                        .build());
    }

    @Test
    void anUnknownEntryOfACatalogueHasANearestOne() {
        assertThat(Draft.of(ElementKind.CHANNEL, "insta")
                        .set("platform", "instagrm")
                        .refusals())
                .extracting(Refusal::code, Refusal::message)
                .containsExactly(tuple("unknown", "'instagrm' is unknown; did you mean 'instagram'?"));
    }

    @Test
    void aCustomEntryOfACatalogueHasAnIdAndAName() {
        assertThat(Draft.of(ElementKind.CHANNEL, "pod")
                        .set("platform.id", "podcast-host")
                        .set("platform.name", "Podcast host")
                        .set("mix.0.area.id", "workshops")
                        .set("mix.0.area.name", "Workshops")
                        .set("mix.0.area.countsAs", "promotion")
                        .set("mix.0.percent", "20")
                        .build())
                .isEqualTo(ChannelPlan.builder("pod")
                        .platform(Platform.of("podcast-host", "Podcast host"))
                        .addShare(ContentShare.of(
                                ContentArea.of("workshops", "Workshops").countingAs(ContentArea.PROMOTION), 20))
                        .build());
    }

    @Test
    void partsOfAListAreInTheOrderOfTheirNumbers() {
        Draft draft = TACTIC.set("resources.10", "tool")
                .set("resources.10.text", "Last")
                .set("resources.2", "people")
                .set("resources.2.text", "First")
                .set("resources.5", "")
                .set("resources.5.text", "");

        assertThat(((Tactic) draft.build()).resources())
                .containsExactly(new Resource.People("First"), new Resource.Tool("Last"));
    }

    @Test
    void aTextInPlaceOfAListOfPartsIsRefused() {
        assertThat(TACTIC.set("resources", "Projector").refusals())
                .extracting(Refusal::attribute, Refusal::message)
                .containsExactly(tuple("resources", "there is no field 'resources'; did you mean 'resources.0'?"));
    }

    static Stream<Arguments> refusedByTheModel() {
        Draft channel = Draft.of(ElementKind.CHANNEL, "pod");
        return Stream.of(
                arguments(
                        channel.set("platform.id", "blog").set("platform.name", "Our blog"),
                        "platform.id",
                        "the catalogue has 'blog' already; choose it there, or write another id"),
                arguments(
                        channel.set("mix.0.percent", "20")
                                .set("mix.0.area.id", "workshops")
                                .set("mix.0.area.name", "Workshops")
                                .set("mix.0.area.countsAs", "own-expertise"),
                        "mix.0.area.countsAs",
                        "it cannot count as 'own-expertise'; write \"promotion\", \"curated\" or \"interaction\""),
                arguments(channel.set("labels. ", "x"), "labels. ", "label key is blank; write it out"),
                arguments(
                        TACTIC.set("schedule", "once")
                                .set("schedule.day", "2027-05-01")
                                .set("schedule.length", "P0D"),
                        "schedule.length",
                        "length is less than a day; write one day or more, as in \"P14D\""),
                arguments(
                        Draft.of(ElementKind.MILESTONE, "start"),
                        "id",
                        "this id stands for the first day of the plan's timeframe, which needs no milestone; choose another"
                                + " id, or leave it out"));
    }

    @ParameterizedTest
    @MethodSource("refusedByTheModel")
    void whatTheModelRefusesIsSaidToWhoeverFillsInAForm(Draft draft, String field, String message) {
        assertThat(draft.refusals())
                .extracting(Refusal::attribute, Refusal::message)
                .containsExactly(tuple(field, message));
    }

    @Test
    void aSecondValueIsRefusedWhereThereCanBeOne() {
        assertThat(TACTIC.set("value", List.of("1", "2")).refusals())
                .extracting(Refusal::attribute, Refusal::code, Refusal::message)
                .containsExactly(tuple("value", "too-many-values", "value takes one value, not 2; keep one of them"));
    }

    @Test
    void theLineBreaksOfABrowserAreThoseOfJava() {
        assertThat(TACTIC.set("text", "One\r\nTwo\nThree\rFour").build())
                .isEqualTo(Tactic.builder("open-studio")
                        .text("One\nTwo\nThree\rFour")
                        .build());
    }

    @Test
    void settingAFieldReplacesItsTextsAndLeavesTheDraftAsItIs() {
        Draft before = TACTIC.set("owners", "anna");
        Draft after = before.set("owners", "ben");

        assertThat(before.texts("owners")).containsExactly("anna");
        assertThat(after.texts("owners")).containsExactly("ben");
    }

    @Test
    void clearingAFieldClearsThoseBelowIt() {
        Draft draft = TACTIC.set("resources.0", "tool")
                .set("resources.0.text", "Projector")
                .clear("resources");

        assertThat(draft.fields()).containsOnlyKeys("id");
    }

    @Test
    void anElementFillsTheFields() {
        Draft draft = Draft.from(Tactic.builder("open-studio")
                .text("Open the studio")
                .schedule(Schedule.once(LocalDate.of(2027, 5, 1)))
                .addOwner("ben")
                .addOwner("anna")
                .build());

        assertThat(draft.fields())
                .isEqualTo(Map.of(
                        "id", List.of("open-studio"),
                        "text", List.of("Open the studio"),
                        "owners", draft.texts("owners"),
                        "schedule", List.of("once"),
                        "schedule.day", List.of("2027-05-01"),
                        "status", List.of("planned"),
                        "somethingNew", List.of("false")));
        assertThat(draft.text("schedule.length")).isEmpty();
    }

    @Test
    void whatIsInsideTheElementStaysWhenItIsEdited() {
        Team team = Team.builder()
                .addMember(TeamMember.builder("anna").name("Anna").build())
                .build();

        assertThat(Draft.from(team).set("policy", "Be kind").build())
                .isEqualTo(team.toBuilder().policy("Be kind").build());
    }

    @Test
    void whatIsInsideTheElementHasNoField() {
        assertThat(Draft.of(ElementKind.TEAM).set("members", "anna").refusals())
                .extracting(Refusal::attribute, Refusal::message)
                .containsExactly(tuple("members", "each member has a draft of its own; leave the field out"));
    }

    @Test
    void anElementOfWhichThereIsOneHasNoId() {
        assertThat(Draft.of(ElementKind.TEAM, "team").refusals())
                .extracting(Refusal::attribute, Refusal::message)
                .containsExactly(tuple("id", "there is no field 'id' in the form of a team; leave it out"));
    }

    @Test
    void aLabelCanBeEmptyAndItsKeyHaveDots() {
        Persona persona = Persona.builder("p").label("a.b", "").label("c", "d").build();

        assertThat(Draft.from(persona).build()).isEqualTo(persona);
    }

    @Test
    void moreValuesThanAListHasAreRefused() {
        assertThat(TACTIC.set("owners", Collections.nCopies(1_001, "anna")).refusals())
                .extracting(Refusal::attribute, Refusal::code)
                .containsExactly(tuple("owners", "too-many-values"));
    }

    @Test
    void aGoalKnowsItsParent() {
        assertThat(Draft.of(ElementKind.GOAL, "g").set("partOf", "h").build())
                .isEqualTo(Goal.builder("g").partOf("h").build());
    }
}
