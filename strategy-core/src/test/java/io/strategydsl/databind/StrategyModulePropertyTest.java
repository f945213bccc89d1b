package io.strategydsl.databind;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.json.StrategyJson;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyArbitraries;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A mapper writes and reads plans as their files have them, whatever the plan. */
class StrategyModulePropertyTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new StrategyModule()).build();

    @Provide
    Arbitrary<Strategy> plans() {
        return StrategyArbitraries.anyStrategy();
    }

    @Property(tries = 100)
    void aMapperWritesWhatTheReaderReads(@ForAll("plans") Strategy plan) {
        assertThat(StrategyJson.read(MAPPER.writeValueAsString(plan))).isEqualTo(plan);
    }

    @Property(tries = 100)
    void aMapperReadsWhatIsWritten(@ForAll("plans") Strategy plan) {
        String json = "[" + StrategyJson.write(plan) + "," + StrategyJson.write(plan) + "]";

        assertThat(MAPPER.readValue(json, new TypeReference<List<Strategy>>() {}))
                .containsExactly(plan, plan);
    }
}
