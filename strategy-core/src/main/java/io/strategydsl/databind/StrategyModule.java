package io.strategydsl.databind;

import io.strategydsl.internal.Checks;
import io.strategydsl.json.ReadLimits;
import io.strategydsl.json.ReportJson;
import io.strategydsl.json.StrategyFormatException;
import io.strategydsl.json.StrategyJson;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Finding;
import io.strategydsl.validation.ValidationReport;
import java.util.List;
import java.util.Map;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Lets Jackson 3 read a {@link Strategy}, and write a {@link Strategy}, a {@link ValidationReport} and a {@link Finding},
 * wherever they stand in other values. They look as {@link StrategyJson} and {@link ReportJson} write them.
 *
 * <p>On the class path, mappers that look for modules find this one; Spring Boot's do. Others are given it:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new StrategyModule()).build();
 * Strategy plan = mapper.readValue(json, Strategy.class);
 * }</pre>
 *
 * <p>What is no plan is refused with a {@link MismatchedInputException} whose cause is a {@link StrategyFormatException} with
 * everything that is wrong. This package needs {@code tools.jackson.core:jackson-databind} 3 on the path. Instances are
 * immutable.
 */
public final class StrategyModule extends JacksonModule {
    private static final Checks CHECKS = Checks.of("module for plans");

    private final ReadLimits limits;

    /** Makes a module whose mappers read plans within the standard limits. */
    public StrategyModule() {
        this(ReadLimits.standard());
    }

    /**
     * Makes a module whose mappers read plans within other limits. How long the document may be is a matter of the mapper, or of
     * whoever takes the document.
     */
    public StrategyModule(ReadLimits limits) {
        this.limits = CHECKS.present("limits", limits);
    }

    /** Returns "strategy". */
    @Override
    public String getModuleName() {
        return "strategy";
    }

    /** Returns no version; that of the library is the name of its file. */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Adds what reads and writes plans and reports to a mapper that is being made. */
    @Override
    public void setupModule(SetupContext mapper) {
        mapper.addSerializers(new SimpleSerializers(List.of(
                new TreeSerializer<>(Strategy.class, StrategyJson::toMap),
                new TreeSerializer<>(ValidationReport.class, ReportJson::toMap),
                new TreeSerializer<>(Finding.class, ReportJson::toMap))));
        mapper.addDeserializers(new SimpleDeserializers(Map.of(Strategy.class, new PlanDeserializer(limits))));
    }

    /** Returns what it takes. */
    @Override
    public String toString() {
        return "module for plans within " + limits;
    }
}
