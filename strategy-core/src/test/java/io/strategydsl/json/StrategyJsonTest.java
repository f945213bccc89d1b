package io.strategydsl.json;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrategyJsonTest {
    private static final Strategy PLAN = strategy(
            "campfire",
            s -> s.organisation("Campfire <Ltd>")
                    .primaryGoal(
                            "known",
                            "Be known",
                            g -> g.tactic(
                                    "list",
                                    "List \"influencers\"",
                                    t -> t.ownedBy("brian").effort("2.50").due(LocalDate.of(2027, 2, 1))))
                    .channel("blog", Platform.of("own-blog", "Our blog")));

    @Test
    void statesWhatThePlanStatesInTheOrderOfTheModel() {
        assertThat(StrategyJson.write(PLAN)).isEqualTo("""
                        {
                          "format": "strategy/1",
                          "id": "campfire",
                          "organisation": "Campfire \\u003cLtd>",
                          "goals": [
                            {
                              "id": "known",
                              "text": "Be known",
                              "primary": true
                            }
                          ],
                          "tactics": [
                            {
                              "id": "list",
                              "text": "List \\"influencers\\"",
                              "servedGoals": [
                                "known"
                              ],
                              "owners": [
                                "brian"
                              ],
                              "schedule": {
                                "once": {
                                  "day": "2027-02-01"
                                }
                              },
                              "effort": 2.5,
                              "status": {
                                "planned": {}
                              },
                              "somethingNew": false
                            }
                          ],
                          "channels": [
                            {
                              "id": "blog",
                              "platform": {
                                "id": "own-blog",
                                "name": "Our blog"
                              },
                              "status": "planned"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void writesAnEntryOfTheCatalogueByItsId() {
        Strategy plan = Strategy.builder("plan")
                .addShare(new ContentShare(ContentArea.CURATED, BigDecimal.valueOf(40)))
                .addShare(new ContentShare(
                        ContentArea.of("tips", "Tips").countingAs(ContentArea.PROMOTION), BigDecimal.valueOf(60)))
                .build();

        assertThat(StrategyJson.write(plan)).contains("\"area\": \"curated\"").contains("\"countsAs\": \"promotion\"");
    }

    @Test
    void writesNumbersWithAllTheirZeros() {
        Strategy plan = Strategy.builder("plan")
                .addTactic(Tactic.builder("all").effort(new BigDecimal("1E+17")).build())
                .addTactic(Tactic.builder("some").effort(new BigDecimal("1E-9")).build())
                .build();

        assertThat(StrategyJson.write(plan))
                .contains("\"effort\": 100000000000000000")
                .contains("\"effort\": 0.000000001");
    }

    @Test
    void givesTheMembersAsMapsAndLists() {
        Map<String, Object> tactic = Map.of(
                "id",
                "list",
                "text",
                "List \"influencers\"",
                "servedGoals",
                List.of("known"),
                "owners",
                List.of("brian"),
                "schedule",
                Map.of("once", Map.of("day", "2027-02-01")),
                "effort",
                new BigDecimal("2.5"),
                "status",
                Map.of("planned", Map.of()),
                "somethingNew",
                false);

        assertThat(StrategyJson.toMap(PLAN))
                .containsEntry("tactics", List.of(tactic))
                .extractingByKey("tactics")
                .asInstanceOf(InstanceOfAssertFactories.list(Object.class))
                .isUnmodifiable();
        assertThat(StrategyJson.toMap(PLAN)).isUnmodifiable();
        assertThat(StrategyJson.toMap(PLAN).keySet())
                .containsExactly("format", "id", "organisation", "goals", "tactics", "channels");
    }

    @Test
    void givesNumbersWithAllTheirZeros() {
        Strategy plan = Strategy.builder("plan")
                .addTactic(Tactic.builder("all").effort(new BigDecimal("1E+17")).build())
                .build();

        assertThat(StrategyJson.toMap(plan).toString()).contains("effort=100000000000000000");
    }

    @Test
    void keepsLabelsWhateverTheirKeys() {
        Map<String, String> labels = Map.of("a/b~c", "1", "\"", "2", "id", "3", "Ünïcode 🔥", "");
        Strategy plan = Strategy.builder("plan").labels(labels).build();

        assertThat(StrategyJson.read(StrategyJson.write(plan)).labels()).isEqualTo(labels);
    }

    @Test
    void takesATextWithoutWordsForNoneAsTheModelDoes() {
        assertThat(StrategyJson.read("{\"format\": \"strategy/1\", \"id\": \"plan\", \"about\": \" \"}"))
                .isEqualTo(Strategy.builder("plan").build());
    }

    @Test
    void takesAnEmptyListForNone() {
        assertThat(StrategyJson.read("{\"format\": \"strategy/1\", \"id\": \"plan\", \"goals\": [], \"labels\": {}}"))
                .isEqualTo(Strategy.builder("plan").build());
    }

    @Test
    void writesToWriters() throws IOException {
        StringWriter writer = new StringWriter();

        StrategyJson.write(PLAN, writer);

        assertThat(writer).hasToString(StrategyJson.write(PLAN));
    }

    @Test
    void writesAndReadsFiles(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plan.json");

        StrategyJson.write(PLAN, file);

        assertThat(Files.readString(file)).isEqualTo(StrategyJson.write(PLAN));
        assertThat(StrategyJson.read(file)).isEqualTo(PLAN);
        assertThat(StrategyJson.reader().readWithSource(file).strategy()).isEqualTo(PLAN);
    }

    @Test
    void readsAPlanOfManyElements() {
        Strategy plan = Strategy.builder("large")
                .tactics(IntStream.range(0, 20_000)
                        .mapToObj(i -> Tactic.builder("tactic-" + i)
                                .owners(List.of("anna", "brian"))
                                .build())
                        .toList())
                .build();

        assertThat(StrategyJson.read(StrategyJson.write(plan))).isEqualTo(plan);
    }
}
