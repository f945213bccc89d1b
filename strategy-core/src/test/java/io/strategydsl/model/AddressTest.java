package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Of an address, what cannot be printed or written to a file is refused, as it is of a text. */
class AddressTest {

    static Stream<Arguments> stated() {
        return Stream.<Named<Function<URI, Element>>>of(
                        Named.of(
                                "strategy",
                                address ->
                                        Strategy.builder("a").calendar(address).build()),
                        Named.of(
                                "strategy, as an option",
                                address -> Strategy.builder("a")
                                        .calendar(Optional.of(address))
                                        .build()),
                        Named.of(
                                "channel",
                                address ->
                                        ChannelPlan.builder("a").link(address).build()),
                        Named.of(
                                "calendar of a channel",
                                address -> ChannelPlan.builder("a")
                                        .calendar(address)
                                        .build()),
                        Named.of(
                                "post",
                                address -> Post.builder("a").link(address).build()))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("stated")
    void anUnpairedSurrogateIsRefused(Function<URI, Element> stated) {
        URI address = URI.create("https://example.com/\ud83d");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> stated.apply(address))
                .withMessageEndingWith("has an unpaired surrogate (U+D83D) at position 21; remove it");
    }

    @ParameterizedTest
    @MethodSource("stated")
    void anAddressWithoutEndIsRefused(Function<URI, Element> stated) {
        URI address = URI.create("https://example.com/" + "a".repeat(20_000));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> stated.apply(address))
                .withMessageContaining("20,020 characters");
    }

    @ParameterizedTest
    @MethodSource("stated")
    void lettersOfAnyScriptAreKept(Function<URI, Element> stated) {
        URI address = URI.create("https://example.com/Ä/🔥");

        assertThat(stated.apply(address)).isEqualTo(stated.apply(URI.create("https://example.com/Ä/🔥")));
    }
}
