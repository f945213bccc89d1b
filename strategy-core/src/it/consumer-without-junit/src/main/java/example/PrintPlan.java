package example;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.testing.StrategyAssertions.assertThatStrategy;

import io.strategydsl.json.ReportJson;
import io.strategydsl.json.Sarif;
import io.strategydsl.json.StrategyJson;
import io.strategydsl.model.Strategy;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.ValidationReport;
import io.strategydsl.yaml.StrategyYaml;
import java.time.Year;

/** Prints the report on a plan and its documents, asserts that it is valid, and learns what it lacks to read it again. */
public final class PrintPlan {

    private PrintPlan() {}

    /** Prints it. */
    public static void main(String[] arguments) {
        Strategy plan = strategy("plan", s -> s.during(Year.of(2017)).primaryGoal("influencers", "Know influencers"));
        ValidationReport report = StrategyValidator.essential().validate(plan);
        System.out.println(report);
        System.out.println(ReportJson.of(report));
        System.out.println(Sarif.of(report).text());
        System.out.println(StrategyJson.write(plan));
        System.out.println(StrategyYaml.write(plan));
        assertThatStrategy(plan).using(StrategyValidator.essential()).isValid();
        assertNeeds("tools.jackson.core:jackson-core", () -> StrategyJson.read("{}"));
        assertNeeds("tools.jackson.dataformat:jackson-dataformat-yaml", () -> StrategyYaml.read("{}"));
    }

    private static void assertNeeds(String dependency, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalStateException e) {
            if (e.getMessage().endsWith("add the dependency " + dependency)) {
                return;
            }
            throw e;
        }
        throw new AssertionError("read without " + dependency);
    }
}
