package io.strategydsl.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArgumentPropertyTest {
    private static final RuleInfo RULE = RuleInfo.builder("acme.found").build();

    @Provide
    Arbitrary<Object> arguments() {
        Arbitrary<BigDecimal> numbers = Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(80).negate(), BigInteger.TEN.pow(80)),
                        Arbitraries.integers().between(-1_000_000_000, 1_000_000_000))
                .as(BigDecimal::new);
        Arbitrary<Object> plain = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.just("x".repeat(30_000)),
                Arbitraries.integers(),
                Arbitraries.longs(),
                numbers,
                Arbitraries.just(LocalDate.MAX));
        return Arbitraries.recursive(
                () -> plain, inner -> inner.list().ofMaxSize(3).map(Object.class::cast), 0, 4);
    }

    @Property(tries = 100)
    void isPlainWhateverIsGiven(@ForAll("arguments") Object given) {
        Object kept = finding(given).arguments().get("argument");

        assertThat(kept instanceof List<?> list ? list : List.of(kept))
                .allSatisfy(each -> assertThat(each)
                        .isInstanceOfAny(String.class, Integer.class, Long.class, BigDecimal.class, LocalDate.class));
    }

    @Property(tries = 100)
    void makesAMessageThatFitsInMemoryWhateverIsGiven(@ForAll("arguments") Object given) {
        assertThat(finding(given).message()).hasSizeLessThanOrEqualTo(20_003);
    }

    private static Finding finding(Object argument) {
        return Finding.builder(RULE, ElementPath.of(ElementKind.STRATEGY))
                .message("{argument} and {argument}")
                .with("argument", argument)
                .build();
    }
}
