package io.strategydsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListeningTest {
    @Test
    void isListening() {
        assertThat(Listening.builder().build().elementKind()).isEqualTo(ElementKind.LISTENING);
    }

    @Test
    void withDashboardChangesTheDashboard() {
        assertThat(Listening.builder().build().withDashboard("A sheet").dashboard())
                .contains("A sheet");
    }
}
