package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @ParameterizedTest
    @CsvSource({
        "Spring campaign, spring-campaign",
        "Touch what others lock away!, touch-what-others-lock-away",
        "\u0412\u0435\u0441\u043d\u0430 2027, \u0432\u0435\u0441\u043d\u0430-2027",
        "90\u2009000 books - 200 desks, 90-000-books-200-desks",
        "INFO, info",
        "Stra\u00dfe & \u00c9clair, stra\u00dfe-\u00e9clair",
        "e\u0301clair, \u00e9clair",
        "\u6ce8\u6587\u3092\u3001\u5897\u3084\u3059, \u6ce8\u6587\u3092-\u5897\u3084\u3059",
        "\u0939\u093f\u0928\u094d\u0926\u0940 \u092d\u093e\u0937\u093e, \u0939\u093f\u0928\u094d\u0926\u0940-\u092d\u093e\u0937\u093e",
        "\u2014 snake_case.and:more \u2014, snake-case-and-more"
    })
    void keepsLettersAndDigitsOfAnyScript(String name, String id) {
        assertThat(Ids.from(name)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!?", "\ud83d\ude00", "\u0301", "\ud800", "\u3164"})
    void namesWhatHasNeitherLettersNorDigits(String name) {
        assertThat(Ids.from(name)).isEqualTo("unnamed");
    }

    @Test
    void cutsALongNameAfterAWord() {
        assertThat(Ids.from("Set up before the season starts, and quite forgotten once it has begun"))
                .isEqualTo("set-up-before-the-season-starts-and-quite-forgotten-once-it");
    }

    @Test
    void keepsAWordThatEndsWhereTheNameIsCut() {
        String word = "a".repeat(Ids.MAX_LENGTH);

        assertThat(Ids.from(word + " b")).isEqualTo(word);
    }

    @Test
    void cutsAWordThatIsTooLong() {
        assertThat(Ids.from("a".repeat(1_000))).isEqualTo("a".repeat(Ids.MAX_LENGTH));
    }

    @Test
    void cutsNoCharacterInTwo() {
        String gothic = "\ud800\udf30";

        assertThat(Ids.from("a" + gothic.repeat(100))).isEqualTo("a" + gothic.repeat(29));
    }

    @Test
    void takesTheFirstNumberThatIsFree() {
        assertThat(Ids.from("Fire", Set.of("fire", "fire-2", "fire-3"))).isEqualTo("fire-4");
    }

    @Test
    void takesNoNumberWhereTheIdIsFree() {
        assertThat(Ids.from("Fire", Set.of("fire-2"))).isEqualTo("fire");
    }

    @Test
    void makesRoomForTheNumber() {
        String longest = "a".repeat(Ids.MAX_LENGTH);

        assertThat(Ids.from(longest, Set.of(longest))).isEqualTo("a".repeat(Ids.MAX_LENGTH - 2) + "-2");
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> Ids.from(absent()))
                .isInstanceOf(NullPointerException.class)
                .hasMessageStartingWith("id: null was given for name");
    }

    @Property
    void anyNameBecomesAnIdOfLimitedLength(@ForAll("names") String name) {
        String id = Ids.from(name);

        assertThat(KeyMessage.builder(id).build().id()).isEqualTo(id);
        assertThat(id.length()).isBetween(1, Ids.MAX_LENGTH);
    }

    @Property
    void anIdThatWasMadeStaysAsItIs(@ForAll("names") String name) {
        String id = Ids.from(name);

        assertThat(Ids.from(id)).isEqualTo(id);
    }

    @Property
    void anIdWithANumberStaysAsItIs(@ForAll("names") String name) {
        String id = Ids.from(name, Set.of(Ids.from(name)));

        assertThat(Ids.from(id)).isEqualTo(id);
    }

    @Property
    void everyCharacterBecomesAnIdThatStaysAsItIs(@ForAll @IntRange(max = Character.MAX_CODE_POINT) int character) {
        String id = Ids.from("a" + Character.toString(character) + "b");

        assertThat(KeyMessage.builder(id).build().id()).isEqualTo(id);
        assertThat(Ids.from(id)).isEqualTo(id);
    }

    @Property
    void noIdIsMadeTwice(@ForAll("names") String name, @ForAll @IntRange(max = 200) int times) {
        Set<String> taken = new HashSet<>();

        for (int i = 0; i < times; i++) {
            assertThat(taken.add(Ids.from(name, taken))).isTrue();
        }
    }

    @Property
    void anIdIsFreeWhateverIsTaken(@ForAll Set<@IntRange(min = 2, max = 40) Integer> numbers) {
        Set<String> taken = new HashSet<>(List.of("fire"));
        numbers.forEach(number -> taken.add("fire-" + number));

        assertThat(taken).doesNotContain(Ids.from("Fire", taken));
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> words = ValueArbitraries.texts();
        Arbitrary<String> anything = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .map(Character::toString)
                .list()
                .ofMaxSize(150)
                .map(characters -> String.join("", characters));
        return Arbitraries.oneOf(words, anything);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T absent() {
        return null;
    }
}
