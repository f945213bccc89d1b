package io.strategydsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.strategydsl.model.ElementPath;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Cardinality;
import io.strategydsl.model.table.Role;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong at one place of a file, whichever it is, is one problem that says where it is. */
class BadPlanFilesTest {
    private static final String NUMBER = "987654321";
    private static final String TEXT = "\"wrong type\"";

    @ParameterizedTest
    @MethodSource("io.strategydsl.json.FilePlace#all")
    void aValueOfTheWrongType(FilePlace place) {
        String wrong = takesTexts(place.attribute()) ? NUMBER : TEXT;
        String file = place.with(wrong);

        Problem problem = onlyProblem(file);

        assertThat(problem.pointer()).isEqualTo(place.pointer().toString());
        assertThat(from(problem.position(), file)).startsWith(wrong);
        assertThat(problem.given()).contains(wrong);
    }

    @ParameterizedTest
    @MethodSource("io.strategydsl.json.FilePlace#all")
    void nullInPlaceOfAValue(FilePlace place) {
        String file = place.with("null");

        Problem problem = onlyProblem(file);

        assertThat(problem.pointer()).isEqualTo(place.pointer().toString());
        assertThat(from(problem.position(), file)).startsWith("null");
    }

    @ParameterizedTest
    @MethodSource("placesOfScalars")
    void aValueThatCannotExist(FilePlace place) {
        String impossible = impossible(place.attribute()).orElseThrow();
        String file = place.with(impossible);

        Problem problem = onlyProblem(file);

        assertThat(problem.pointer()).isEqualTo(place.pointer().toString());
        assertThat(from(problem.position(), file)).startsWith(impossible);
        assertThat(problem.expected()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("placesOfLists")
    void aValueWhereAListIsDue(FilePlace place) {
        String file = place.withoutList(NUMBER);

        Problem problem = onlyProblem(file);

        assertThat(problem.pointer()).isEqualTo(place.pointer().head().toString());
        assertThat(problem.expected()).isEqualTo("a list");
        assertThat(from(problem.position(), file)).startsWith(NUMBER);
    }

    @ParameterizedTest
    @MethodSource("io.strategydsl.json.FilePlace#all")
    void aNameWithATypo(FilePlace place) {
        String name = place.attribute().name();
        String typo = name + "e";
        String file = place.renamed(typo);

        Problem problem = problemOfName(file, typo, place);

        if (name.length() > 2) {
            assertThat(problem.nearest()).contains(name);
            assertThat(problem.message()).contains("did you mean \"" + name + "\"?");
        }
    }

    @ParameterizedTest
    @MethodSource("io.strategydsl.json.FilePlace#all")
    void aNameThatIsUnknown(FilePlace place) {
        String far = "zzzzzzzzzzzzzz";
        String file = place.renamed(far);

        Problem problem = problemOfName(file, far, place);

        assertThat(problem.nearest()).isEmpty();
        assertThat(problem.expected()).contains("\"" + place.attribute().name() + "\"");
    }

    @ParameterizedTest
    @MethodSource("io.strategydsl.json.FilePlace#all")
    void aMemberThatIsStatedTwice(FilePlace place) {
        String name = "\"" + place.attribute().name() + "\"";
        String other = "\"zzzzzzzzzzzzzz\"";
        String file = place.renamed("zzzzzzzzzzzzzz").replace(other, name + ": 1, " + name);

        List<Problem> problems = problems(file);

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.message()).isEqualTo(name + " is stated twice; keep one of the two");
            assertThat(problem.pointer())
                    .isEqualTo(place.holder()
                            .appendProperty(place.attribute().name())
                            .toString());
            assertThat(from(problem.position(), file)).startsWith(name);
        });
    }

    @Test
    void allThePlacesOfAPlanAreTried() {
        assertThat(FilePlace.all()).hasSizeGreaterThan(200);
    }

    static Stream<FilePlace> placesOfScalars() {
        return FilePlace.all().filter(place -> impossible(place.attribute()).isPresent());
    }

    static Stream<FilePlace> placesOfLists() {
        return FilePlace.all()
                .filter(place -> place.attribute().cardinality().isMany()
                        && !(place.attribute().role() instanceof Role.Labels));
    }

    private static boolean takesTexts(Attribute attribute) {
        return attribute.role() instanceof Role.Id
                || attribute.role() instanceof Role.Text
                || attribute.role() instanceof Role.Reference
                || attribute.role() instanceof Role.Value;
    }

    private static Optional<String> impossible(Attribute attribute) {
        Role role = attribute.role();
        if (role instanceof Role.Id || role instanceof Role.Reference) {
            return Optional.of("\"two words\"");
        }
        if (role instanceof Role.Text) {
            return Optional.of("\"a\\u0000b\"");
        }
        if (role instanceof Role.Whole whole) {
            return Optional.of(String.valueOf(whole.most() + 1));
        }
        if (role instanceof Role.Decimal) {
            return Optional.of("9".repeat(20));
        }
        if (role instanceof Role.Value value) {
            return Optional.of(
                    value.type() == URI.class || value.type() == ElementPath.class ? "\"//[\"" : "\"No Such Value\"");
        }
        return Optional.empty();
    }

    private static Problem problemOfName(String file, String name, FilePlace place) {
        List<Problem> problems = problems(file);
        boolean isMissed = place.attribute().cardinality() == Cardinality.REQUIRED;
        Problem problem = problems.get(0);

        assertThat(problems).hasSize(isMissed ? 2 : 1);
        assertThat(problem.pointer())
                .isEqualTo(place.holder().appendProperty(name).toString());
        assertThat(from(problem.position(), file)).startsWith("\"" + name + "\"");
        return problem;
    }

    private static Problem onlyProblem(String file) {
        List<Problem> problems = problems(file);
        assertThat(problems).as(file).hasSize(1);
        return problems.get(0);
    }

    private static List<Problem> problems(String file) {
        StrategyFormatException refused =
                catchThrowableOfType(StrategyFormatException.class, () -> StrategyJson.read(file));
        assertThat(refused).as(file).isNotNull();
        assertThat(refused.isComplete()).isTrue();
        return refused.problems();
    }

    /** The text of a file from a position on. */
    private static String from(Position position, String file) {
        return file.lines().toList().get(position.line() - 1).substring(position.column() - 1);
    }
}
