package io.strategydsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.json.StrategyJson;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyArbitraries;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What is written is read again, whatever the plan. */
class StrategyYamlPropertyTest {

    @Provide
    Arbitrary<Strategy> plans() {
        return StrategyArbitraries.anyStrategy();
    }

    @Property(tries = 200)
    void aPlanThatIsWrittenIsReadAgain(@ForAll("plans") Strategy plan) {
        assertThat(StrategyYaml.read(StrategyYaml.write(plan))).isEqualTo(plan);
    }

    @Property(tries = 50)
    void aFileThatIsReadIsWrittenAgain(@ForAll("plans") Strategy plan) {
        String file = StrategyYaml.write(plan);

        assertThat(StrategyYaml.write(StrategyYaml.read(file))).isEqualTo(file);
    }

    @Property(tries = 50)
    void aFileInJsonIsOneInYaml(@ForAll("plans") Strategy plan) {
        assertThat(StrategyYaml.read(StrategyJson.write(plan))).isEqualTo(plan);
    }

    /** A reader of YAML 1.1, to which far more words and numbers are no texts. */
    @Property(tries = 200)
    void anotherReaderFindsTheSameTree(@ForAll("plans") Strategy plan) {
        LoaderOptions settings = new LoaderOptions();
        settings.setCodePointLimit(Integer.MAX_VALUE);

        Node tree = new Yaml(settings).compose(new StringReader(StrategyYaml.write(plan)));

        assertThat(value(tree)).isEqualTo(value(StrategyJson.toMap(plan)));
    }

    private static Object value(Node node) {
        if (node instanceof MappingNode mapping) {
            Map<Object, Object> members = new LinkedHashMap<>();
            for (NodeTuple member : mapping.getValue()) {
                members.put(value(member.getKeyNode()), value(member.getValueNode()));
            }
            return members;
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(StrategyYamlPropertyTest::value)
                    .toList();
        }
        String text = ((ScalarNode) node).getValue();
        if (node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT)) {
            return new BigDecimal(text);
        }
        return node.getTag().equals(Tag.STR) ? text : node.getTag() + " " + text;
    }

    /** The same of what was written. */
    private static Object value(Object value) {
        if (value instanceof Map<?, ?> members) {
            Map<Object, Object> values = new LinkedHashMap<>();
            members.forEach((name, member) -> values.put(name, value(member)));
            return values;
        }
        if (value instanceof Iterable<?> list) {
            return java.util.stream.StreamSupport.stream(list.spliterator(), false)
                    .map(StrategyYamlPropertyTest::value)
                    .toList();
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        return value instanceof Boolean ? Tag.BOOL + " " + value : value;
    }
}
