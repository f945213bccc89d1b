package io.strategydsl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.examples.broken.BrokenPlans;
import io.strategydsl.examples.broken.SoundPlan;
import io.strategydsl.model.Strategy;
import io.strategydsl.source.JavaSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The source of each example compiles, and builds the same plan. */
class PlansAsSourceTest {

    @Test
    void buildTheSamePlans(@TempDir Path folder) throws Exception {
        Map<String, Strategy> plans = new LinkedHashMap<>();
        Map<String, String> sources = new LinkedHashMap<>();
        for (Strategy plan : examples()) {
            String name = "Example_" + plans.size();
            plans.put(name, plan);
            sources.put(name, JavaSource.of(plan).className(name).text());
        }

        CompiledDocument compiled = CompiledDocument.of(sources, folder);

        for (Map.Entry<String, Strategy> plan : plans.entrySet()) {
            assertThat(compiled.returnedBy(plan.getKey(), "plan")).isEqualTo(plan.getValue());
        }
    }

    private static List<Strategy> examples() {
        List<Strategy> plans = new ArrayList<>(List.of(
                CampfireAsGiven.plan(),
                CampfireFinished.plan(),
                CampfireInMay.plan(),
                HarbourMuseum.plan(),
                NationalArchives.plan(),
                SoundPlan.plan()));
        BrokenPlans.byRule().values().forEach(plans::addAll);
        return plans;
    }
}
