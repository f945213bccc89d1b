package io.strategydsl.validation;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.model.ElementKind.PILLARS;
import static io.strategydsl.model.ElementKind.POSITIONING;
import static io.strategydsl.model.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.internal.Printed;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.RuleSet;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.MethodRules;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldedTextTest {
    private static final StrategyValidator ALL = StrategyValidator.essential()
            .with(MethodRules.all().rule("goal.acyclic"), MethodRules.all().rule("tactic.acyclic"));
    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);
    private static final String LONG_ID =
            "an-id-as-long-as-it-may-be-".repeat(4).substring(0, 100);

    @Test
    void saysThatNothingIsLeftToFix() {
        Strategy plan = strategy(
                "sound",
                s -> s.during(Year.of(2027))
                        .team(t -> t.member("brian", "Brian"))
                        .goal(
                                "awareness",
                                "Be known",
                                g -> g.ownedBy("brian").tactic("list", "List influencers", t -> t.due(DAY))));

        assertThat(ALL.validate(plan).text()).isEqualTo("""
                        sound: valid. Nothing is left to fix.
                        0 objectives  1 goal  0 metrics  1 tactic  0 personas  0 channels  0 posts  1 member  0 reviews

                        8 rules passed, 4 not applicable, 0 findings suppressed.
                        """);
    }

    @Test
    void reportsWhatAnEmptyPlanLacks() {
        assertThat(ALL.validate(strategy("empty", s -> {})).text()).isEqualTo("""
                        empty: NOT VALID. 1 rule broken (1 place), 1 warning (1).
                        0 objectives  0 goals  0 metrics  0 tactics  0 personas  0 channels  0 posts  0 members  0 reviews

                        ERRORS
                          no goals at all: goal.primary
                              fix: Add .primaryGoal(id, text, g -> ...)

                        WARNINGS
                          timeframe.stated  the strategy  has no timeframe                                             HOUSE
                              fix: Add .during(Year.of(...)), or .during(firstDay, lastDay)

                        0 rules passed, 10 not applicable, 0 findings suppressed.
                        Next: goal.primary. Social media can serve several goals, but the plans that work start narrow: with
                        one goal that comes first when two pull in different directions.
                        All: report.fullText()    One rule: report.explain("goal.primary")
                        Accept one: validator.suppress("goal.primary", "strategy", "the reason")
                        """);
    }

    @Test
    void foldsByRuleWithOneFixForEach() {
        Strategy plan = strategy(
                "campfire",
                s -> s.team(t -> t.member("brian", "Brian").member("hailley", "Hailley"))
                        .goal(
                                "influencers",
                                "Build relationships with influencers",
                                g -> g.tactic("list", "List influencers")
                                        .tactic("post", "Set up a sponsored post", t -> t.ownedBy("hailey")))
                        .goal(
                                "partners",
                                "TBD",
                                g -> g.tactic(
                                        "call",
                                        "Call partners",
                                        t -> t.ownedBy("brian").due(DAY)))
                        .channel("photos", INSTAGRAM, c -> c.content("Tents at dawn")));

        assertThat(ALL.validate(plan).text()).isEqualTo("""
                        campfire: NOT VALID. 5 rules broken (6 places), 2 warnings (2).
                        0 objectives  2 goals  0 metrics  3 tactics  0 personas  1 channel  0 posts  2 members  0 reviews

                        ERRORS
                          reference.resolves    1 of 3 tactics  refers to what the plan lacks: post                    HOUSE
                              tactic 'post' names member 'hailey'; did you mean 'hailley'?
                              fix: Write "hailley" in place of "hailey"
                          goal.primary            the strategy  not exactly one primary goal          CC7 step 2, CC8 step 3
                              neither of the 2 top-level goals is primary
                              fix: Write .primaryGoal(...) in place of .goal(...) for the one that comes first
                          tactic.owned          1 of 3 tactics  tactic 'list' has no owner                        BUF step 4
                              fix: In tactic("list", ...) add .ownedBy(memberId)
                          tactic.dated          2 of 3 tactics  no date: list, post                               BUF step 4
                              fix: Add .due(day), .repeats(...) or .repeats(whenever(...)) to the tactic
                          channel.justified   the only channel  no reason to be there                             CC7 step 7
                              channel 'photos' says what is posted there, but not why
                              fix: In channel("photos", ...) add .because("...")

                        WARNINGS
                          placeholder.left  1 of 2 goals  goal 'partners': "TBD" is left in the text                   HOUSE
                              fix: Write what was decided in place of "TBD"
                          timeframe.stated  the strategy  has no timeframe                                             HOUSE
                              fix: Add .during(Year.of(...)), or .during(firstDay, lastDay)

                        2 rules passed, 3 not applicable, 0 findings suppressed.
                        Next: reference.resolves. A dangling reference is usually a typo, and what it should connect stays
                        unconnected.
                        All: report.fullText()    One rule: report.explain("reference.resolves")
                        Accept one: validator.suppress("reference.resolves", "tactics/post", "the reason")
                        """);
    }

    @Test
    void namesBothElementsOfAKindAtOnce() {
        Strategy plan = strategy("plan", s -> s.goal("a", "").goal("b", ""));

        assertThat(alone("text.stated").validate(plan).text()).contains("text.stated  2 of 2 goals  left empty  ");
    }

    @Test
    void namesAllElementsOfAKindAtOnce() {
        Strategy plan = strategy("plan", s -> s.goal("a", "").goal("b", "").goal("c", ""));

        assertThat(alone("text.stated").validate(plan).text()).contains("text.stated  3 of 3 goals  left empty  ");
    }

    @Test
    void doesNotSayAllWhereOneIsGood() {
        Strategy plan = strategy("plan", s -> s.goal("a", "").goal("b", "").goal("c", "Be known"));

        assertThat(alone("text.stated").validate(plan).text())
                .contains("text.stated  2 of 3 goals  left empty: a, b  ");
    }

    @Test
    void doesNotSayAllOfElementsThatOnlyASuppressionNames() {
        Strategy plan = strategy("plan", s -> s.goal("a", "Be known").goal("b", "Be loved"));
        ValidationReport report = alone("text.stated")
                .suppress("text.stated", "goals/x", "Renamed since")
                .suppress("text.stated", "goals/y", "Renamed since")
                .validate(plan);

        assertThat(report.text()).contains("suppression.unused  2 goals  matches no finding: x, y ");
    }

    @Test
    void namesElementsOfSeveralKindsByTheirWholePaths() {
        Strategy plan = strategy("plan", s -> s.goal("a", "").tactic("b", ""));

        assertThat(alone("text.stated").validate(plan).text())
                .contains("text.stated  2 elements  left empty: goals/a, tactics/b ");
    }

    @Test
    void reportsPartsThatAreNotThereInOneLineEach() {
        StrategyValidator house = StrategyValidator.of(RuleSet.of(
                "house",
                HouseRule.lacking(PILLARS, "pillar.connectivity"),
                HouseRule.lacking(PILLARS, "acme.pillars.generous"),
                HouseRule.lacking(POSITIONING, "positioning.one-thing"),
                HouseRule.lacking(POSITIONING, "positioning.key-messages")));

        assertThat(house.validate(strategy("empty", s -> {})).text()).contains("""
                        WARNINGS
                          no pillars at all: pillar.connectivity, acme.pillars.generous
                              fix: Fix pillar.connectivity
                          no positioning at all: positioning.one-thing, positioning.key-messages
                              fix: Fix positioning.one-thing
                        """);
    }

    @Test
    void countsWhatMissesAnAbsentPartWithTheGravestOfItsLine() {
        StrategyValidator house = StrategyValidator.of(RuleSet.of(
                        "house",
                        HouseRule.lacking(PILLARS, "pillar.connectivity"),
                        HouseRule.lacking(PILLARS, "pillar.generosity"),
                        HouseRule.ofTactics("acme.noted", Severity.INFO, "{subject} is noted")))
                .severity("pillar.generosity", Severity.INFO);

        assertThat(house.validate(strategy("plan", s -> s.tactic("list", "List")))
                        .text())
                .startsWith("plan: valid. 2 warnings (2 places), 1 note (1).\n")
                .contains("  no pillars at all: pillar.connectivity, pillar.generosity\n");
    }

    @Test
    void reportsWhatAPartThatIsThereLacks() {
        StrategyValidator house =
                StrategyValidator.of(RuleSet.of("house", HouseRule.lacking(PILLARS, "pillar.generosity")));

        assertThat(house.validate(strategy("plan", s -> s.pillars(p -> p.voice("A friend"))))
                        .text())
                .contains("  pillar.generosity  the pillars  not enough is said in the pillars ");
    }

    @Test
    void reportsNotesLast() {
        Strategy plan = strategy("plan", s -> s.tactic("list", "List"));
        StrategyValidator house = StrategyValidator.of(RuleSet.of(
                "house",
                HouseRule.ofTactics("acme.note", Severity.INFO, "{subject} is noted"),
                HouseRule.ofTactics("acme.warning", Severity.WARNING, "{subject} is doubtful"),
                HouseRule.ofTactics("acme.error", Severity.ERROR, "{subject} is wrong")));

        assertThat(house.validate(plan).text().lines().filter(line -> line.matches("[A-Z]+")))
                .containsExactly("ERRORS", "WARNINGS", "NOTES");
    }

    @Test
    void doesNotOfferToAcceptThatARuleCrashed() {
        Rule crashing = HouseRule.of("acme.crashing", ElementKind.STRATEGY, (strategy, inspection) -> {
            throw new IllegalStateException("boom");
        });

        assertThat(StrategyValidator.of(RuleSet.of("house", crashing))
                        .validate(strategy("plan", s -> {}))
                        .text())
                .contains("Next: rule.crashed. ")
                .doesNotContain("Accept one:");
    }

    /** Made only when a test asks for them: one of them has tens of thousands of findings. */
    static Stream<Supplier<ValidationReport>> reportsOfEverySize() {
        return Stream.of(
                () -> houseRules(5).validate(manyFaults("t", 30)),
                () -> houseRules(5).validate(manyFaults("t", 3_000)),
                () -> houseRules(5).validate(manyFaults("t", 1)),
                () -> houseRules(5).validate(manyFaults(LONG_ID.substring(0, 96), 30)),
                () -> StrategyValidator.of(RuleSet.of("house", longHouseRule()))
                        .validate(manyFaults(LONG_ID.substring(0, 96), 1)),
                () -> StrategyValidator.of(RuleSet.of("house", longHouseRule()))
                        .validate(manyFaults(LONG_ID.substring(0, 96), 30)),
                () -> ALL.validate(strategy(
                        LONG_ID,
                        s -> s.metric(
                                "reach",
                                m -> m.targetUndecided("\u3042".repeat(19_000) + "\ud83d\ude00".repeat(400))))),
                () -> ALL.validate(strategy(
                        LONG_ID, s -> s.metric("reach", m -> m.targetUndecided("later ".repeat(3_000))))));
    }

    @ParameterizedTest(name = "report {index}")
    @MethodSource("reportsOfEverySize")
    void staysUnderFortyLines(Supplier<ValidationReport> report) {
        assertThat(report.get().text().lines()).hasSizeLessThan(40);
    }

    @ParameterizedTest(name = "report {index}")
    @MethodSource("reportsOfEverySize")
    void staysWithinAHundredColumns(Supplier<ValidationReport> report) {
        assertThat(Printed.width(report.get().text())).isLessThanOrEqualTo(100);
    }

    @ParameterizedTest(name = "report {index}")
    @MethodSource("reportsOfEverySize")
    void hasNoBlanksAtTheEndsOfLines(Supplier<ValidationReport> report) {
        assertThat(report.get().text().lines())
                .allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    }

    @ParameterizedTest(name = "report {index}")
    @MethodSource("reportsOfEverySize")
    void cutsNoCharacterInHalf(Supplier<ValidationReport> report) {
        assertThat(report.get().text().lines().flatMapToInt(String::codePoints))
                .noneMatch(character -> character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }

    @Test
    void foldsTwoHundredAndSeventyFindings() {
        ValidationReport report = houseRules(5).validate(manyFaults("t", 30));

        assertThat(report.findings()).hasSizeGreaterThan(270);
    }

    @Test
    void leavesTheFixesOfNotesOutWhenThereIsNoRoomForAll() {
        assertThat(houseRules(3).validate(manyFaults("t", 30)).text())
                .contains("fix: Fix acme.error-1\n", "fix: Fix acme.warning-1\n")
                .doesNotContain("fix: Fix acme.note-1\n");
    }

    @Test
    void leavesTheFixesOfWarningsOutAsWellWhenThereIsStillNoRoom() {
        assertThat(houseRules(4).validate(manyFaults("t", 30)).text())
                .contains("fix: Fix acme.error-1\n")
                .doesNotContain("fix: Fix acme.warning-1\n", "fix: Fix acme.note-1\n");
    }

    @Test
    void letsNotesShareLinesWhenThereIsNoRoomForTheirEntries() {
        assertThat(houseRules(7).validate(manyFaults("t", 2)).text())
                .contains("  acme.error-1 ", "  acme.warning-1 ")
                .contains("acme.note-1 (2 of 2 tactics: against the rule); acme.note-2 (2 of 2 tactics:");
    }

    @Test
    void letsWarningsShareLinesAsWellWhenThereIsStillNoRoom() {
        assertThat(houseRules(8).validate(manyFaults("t", 2)).text())
                .contains("  acme.error-1 ", "  acme.warning-1 (2 of 2 tactics: against the rule)");
    }

    @Test
    void countsTheNotesAndWarningsForWhichThereIsNoRoomAtAll() {
        assertThat(houseRules(10).validate(manyFaults("t", 30)).text())
                .contains("; and 6 more warnings (180 places)\n", " more notes (");
    }

    @Test
    void countsTheBrokenRulesForWhichThereIsNoRoom() {
        assertThat(houseRules(40).validate(manyFaults("t", 30)).text())
                .contains("  and 30 more rules broken (900 places)\n");
    }

    @Test
    void countsAWarningThatAloneTakesTooManyLines() {
        StrategyValidator house = errors(30);
        for (int i = 0; i < 10; i++) {
            RuleInfo missing = RuleInfo.builder("acme." + "long-".repeat(18) + i)
                    .severity(Severity.WARNING)
                    .build();
            house = house.with(
                    HouseRule.of(missing, PILLARS, (pillars, inspection) -> inspection.violated("there are none")));
        }

        assertThat(house.validate(manyFaults("t", 2)).text())
                .contains("WARNINGS\n  and 10 more warnings (10 places)\n");
    }

    @Test
    void countsTheGravestRulesAsWellWhereTheFirstEntryAloneTakesTooManyLines() {
        Rule[] missing = IntStream.range(0, 40)
                .mapToObj(i -> HouseRule.of(
                        "acme." + "long-".repeat(18) + i,
                        PILLARS,
                        (pillars, inspection) -> inspection.violated("there are none")))
                .toArray(Rule[]::new);

        assertThat(StrategyValidator.of(RuleSet.of("house", missing))
                        .with(HouseRule.ofTactics("acme.error", Severity.ERROR, "{subject} is wrong"))
                        .validate(manyFaults("t", 2))
                        .text())
                .contains("ERRORS\n  and 41 more rules broken (42 places)\n\n");
    }

    @Test
    void keepsTheFixesOfTheThreeGravestRulesHoweverLittleRoomThereIs() {
        assertThat(houseRules(40).validate(manyFaults("t", 30)).text().lines().filter(line -> line.contains("fix: ")))
                .hasSize(3);
    }

    @Test
    void neverListsBareIds() {
        assertThat(houseRules(40).validate(manyFaults("t", 30)).text().lines().filter(line -> line.contains("acme.")))
                .allSatisfy(line -> assertThat(line).contains("against the rule"));
    }

    @Test
    void countsInItsHeadingWhatItsSectionsShowOrCount() {
        assertThat(houseRules(40).validate(manyFaults("t", 30)).text())
                .startsWith(
                        "plan: NOT VALID. 44 rules broken (1,291 places), 41 warnings (1,201), 40 notes (1,200).\n");
    }

    @Test
    void givesTheFixOfTheRuleWhereItIsForSeveralElements() {
        Strategy plan = strategy("plan", s -> s.tactic("list", "List").tactic("post", "Post"));

        assertThat(alone("tactic.dated").validate(plan).text())
                .contains("fix: Add .due(day), .repeats(...) or .repeats(whenever(...)) to the tactic");
    }

    @Test
    void saysOfARuleWithoutAFaultThatItsTitleIsNotSo() {
        RuleInfo info = RuleInfo.builder("acme.budgeted")
                .title("Every tactic has a budget line")
                .build();
        Rule budgeted = HouseRule.of(
                info, ElementKind.TACTIC, (tactic, inspection) -> inspection.violated("{subject} has none"));

        assertThat(StrategyValidator.of(RuleSet.of("house", budgeted))
                        .validate(manyFaults("t", 2))
                        .text())
                .contains("2 of 2 tactics  not so: Every tactic has a budget line");
    }

    @Test
    void cutsATitleThatIsAWholePage() {
        RuleInfo info = RuleInfo.builder("acme.wordy")
                .title("Every tactic has a line. ".repeat(500))
                .build();
        Rule wordy = HouseRule.of(
                info, ElementKind.TACTIC, (tactic, inspection) -> inspection.violated("{subject} has none"));

        assertThat(StrategyValidator.of(RuleSet.of("house", wordy))
                        .validate(manyFaults("t", 2))
                        .text())
                .contains("2 of 2 tactics  not so: Every tactic has a line. Every")
                .contains("line....\n      HOUSE\n");
    }

    @Test
    void saysHowManySubjectsThereIsNoRoomFor() {
        Strategy plan = manyFaults("tactic-with-a-long-name", 30).toBuilder()
                .addTactic(Tactic.builder("good").text("Good").build())
                .build();

        assertThat(alone("text.stated").validate(plan).text())
                .contains("30 of 31 tactics  left empty: tactic-with-a-long-name-0 and 29 more");
    }

    @Test
    void namesAllSubjectsThatJustFit() {
        Strategy plan = strategy(
                "plan",
                s -> s.tactic("fifteen-letters", "")
                        .tactic("letters-fifteen", "")
                        .tactic("sixteen-letters-", "")
                        .tactic("good", "Good"));
        String row =
                "  text.stated  3 of 4 tactics  left empty: fifteen-letters, letters-fifteen, sixteen-letters-  HOUSE\n";

        assertThat(row).hasSize(100 + 1);
        assertThat(alone("text.stated").validate(plan).text()).contains(row);
    }

    @Test
    void leavesRoomInEachRowForTheWidestIdOfItsSection() {
        StrategyValidator house =
                StrategyValidator.of(RuleSet.of("house", ofUnstated("acme.a"), ofUnstated("acme." + "x".repeat(35))));

        assertThat(house.validate(faultsInAllButOne()).text()).contains("""
                  acme.a                                    30 of 31 tactics  no text: t-0, t-1 and 28 more    HOUSE
                  acme.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx  30 of 31 tactics  no text: t-0, t-1 and 28 more    HOUSE
                """);
    }

    @Test
    void leavesRoomInEachRowForTheWidestCountOfItsSection() {
        HouseRule ofTenMessages = HouseRule.of("acme.b", ElementKind.KEY_MESSAGE, (message, inspection) -> {
            if (inspection.path().id().orElse("").length() == 1) {
                inspection.violated("{subject} is wrong");
            }
        });
        List<KeyMessage> messages = IntStream.range(0, 1_000)
                .mapToObj(i -> KeyMessage.builder(String.valueOf(i)).build())
                .toList();
        Strategy plan = faultsInAllButOne().toBuilder()
                .positioning(Positioning.builder().keyMessages(messages).build())
                .build();

        assertThat(StrategyValidator.of(RuleSet.of("house", ofUnstated("acme.a"), ofTenMessages))
                        .validate(plan)
                        .text())
                .contains("""
                          acme.a          30 of 31 tactics  no text: t-0, t-1, t-2, t-3, t-4, t-5, t-6 and 23 more     HOUSE
                          acme.b  10 of 1,000 key messages  against the rule: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9             HOUSE
                        """);
    }

    @Test
    void wrapsAFaultThatIsTooLongForItsRowAndPutsTheSourceBelow() {
        RuleInfo wordy = RuleInfo.builder("acme.wordy")
                .fault("no more than a few words were asked for, but this house has written a whole sentence")
                .sources(Source.of(Article.BUFFER, 4))
                .build();
        StrategyValidator house = StrategyValidator.of(RuleSet.of(
                "house",
                HouseRule.of(wordy, ElementKind.TACTIC, (tactic, inspection) -> inspection.violated("{subject}"))));

        assertThat(house.validate(manyFaults("t", 2)).text()).contains("""
                  acme.wordy  2 of 2 tactics  no more than a few words were asked for, but this house has written a
                                              whole sentence
                      BUF step 4
                """);
    }

    @Test
    void hasAnEntryForEachSeverityOfARule() {
        HouseRule rule = HouseRule.of(
                "acme.graded",
                ElementKind.TACTIC,
                (tactic, inspection) -> inspection
                        .violated("{subject} is wrong")
                        .severity(inspection.path().id().orElse("").equals("t-0") ? Severity.ERROR : Severity.WARNING));

        assertThat(StrategyValidator.of(RuleSet.of("house", rule))
                        .validate(manyFaults("t", 3))
                        .text())
                .startsWith("plan: NOT VALID. 1 rule broken (1 place), 1 warning (2).\n");
    }

    private static StrategyValidator alone(String rule) {
        return StrategyValidator.of(RuleSet.of("one", MethodRules.all().rule(rule)));
    }

    /** Rules of the house besides those of the method, each of which finds fault with every tactic. */
    private static StrategyValidator houseRules(int ofEachSeverity) {
        StrategyValidator validator = ALL;
        for (int i = 1; i <= ofEachSeverity; i++) {
            validator = validator.with(
                    HouseRule.ofTactics("acme.error-" + i, Severity.ERROR, "{subject} is wrong"),
                    HouseRule.ofTactics("acme.warning-" + i, Severity.WARNING, "{subject} is doubtful"),
                    HouseRule.ofTactics("acme.note-" + i, Severity.INFO, "{subject} is noted"));
        }
        return validator;
    }

    private static StrategyValidator errors(int rules) {
        return StrategyValidator.of(RuleSet.of(
                "house",
                IntStream.rangeClosed(1, rules)
                        .mapToObj(i -> HouseRule.ofTactics("acme.error-" + i, Severity.ERROR, "{subject} is wrong"))
                        .toArray(Rule[]::new)));
    }

    /** A rule that finds fault with every tactic without a text. */
    private static HouseRule ofUnstated(String id) {
        RuleInfo info = RuleInfo.builder(id).fault("no text").build();
        return HouseRule.of(info, ElementKind.TACTIC, (tactic, inspection) -> {
            if (((Tactic) tactic).text().isEmpty()) {
                inspection.violated("{subject} is wrong");
            }
        });
    }

    private static Strategy faultsInAllButOne() {
        return manyFaults("t", 30).toBuilder()
                .addTactic(Tactic.builder("good").text("Good").build())
                .build();
    }

    private static Rule longHouseRule() {
        RuleInfo info = RuleInfo.builder("acme." + "long-".repeat(19))
                .fix("Fix " + "everything ".repeat(100))
                .sources(Stream.of(Article.values()).map(Source::of).toArray(Source[]::new))
                .build();
        return HouseRule.of(
                info,
                ElementKind.TACTIC,
                (tactic, inspection) -> inspection.violated("{subject} is wrong" + " again".repeat(1_000)));
    }

    private static Strategy manyFaults(String id, int tactics) {
        return strategy("plan", s -> {
            for (int i = 0; i < tactics; i++) {
                s.tactic(id + "-" + i, "");
            }
        });
    }
}
