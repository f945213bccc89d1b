package io.strategydsl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @Test
    void hasTheMembersOfASetInTheirOrder() {
        assertThat(InOrder.of(ImmutableSortedSet.of())).isEmpty();
        assertThat(InOrder.of(ImmutableSortedSet.of("b"))).containsExactly("b");
        assertThat(InOrder.of(ImmutableSortedSet.of("c", "a", "b"))).containsExactly("a", "b", "c");
    }

    @Test
    void hasTheMembersOfAnyOtherSortedSet() {
        assertThat(InOrder.of(new TreeSet<>(List.of("b", "a")))).containsExactly("a", "b");
    }
}
