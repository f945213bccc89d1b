package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.strategydsl.model.Strategy;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void holdsWhatWasStated() {
        assertEquals(Optional.of("Campfire, Inc."), Plan.strategy().organisation());
    }

    @Test
    void runsOnTheModulePath() {
        assertEquals("io.strategydsl.core", Strategy.class.getModule().getName());
    }
}
