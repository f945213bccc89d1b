package io.strategydsl.report;

import io.strategydsl.internal.Checks;
import io.strategydsl.rule.ElementPath;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.SuppressedFinding;
import io.strategydsl.validation.ValidationReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report in SARIF 2.1.0, the format in which build pipelines and editors exchange what tools have found.
 *
 * <pre>{@code
 * Files.writeString(Path.of("report.sarif"), Sarif.of(report));
 * }</pre>
 *
 * <p>There is one run, with the rules that were applied and those of the validator that found something. Its category is
 * "strategy-core/" and the id of the plan, so that the reports of several plans do not replace each other. A result names
 * its element as a logical location, such as "tactics/list/owners", and is known again in the next run by its rule and that
 * path. Accepted findings are results with an external suppression, which states the reason.
 *
 * <p>A plan has no file, and so results have no lines. Services that show results only beside the lines of a file do not
 * take them as they are.
 */
public final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String TOOL = "strategy-core";

    private final ValidationReport report;
    private final Map<RuleId, RuleInfo> rules = new LinkedHashMap<>();
    private final Map<RuleId, Integer> positions = new LinkedHashMap<>();

    private Sarif(ValidationReport report) {
        this.report = report;
        Stream<RuleInfo> applied = report.outcomes().stream().map(RuleOutcome::rule);
        // What the validator itself reports has findings but is no rule of the set.
        Stream<RuleInfo> reported = Stream.concat(
                        report.findings().stream(), report.suppressed().stream().map(SuppressedFinding::finding))
                .map(Finding::rule);
        Stream.concat(applied, reported).forEach(rule -> {
            if (rules.putIfAbsent(rule.id(), rule) == null) {
                positions.put(rule.id(), positions.size());
            }
        });
    }

    /**
     * The report as a SARIF document, indented by two spaces, with a line break at its end.
     *
     * @throws NullPointerException if it is null
     */
    public static String of(ValidationReport report) {
        Checks.of("report as SARIF").present("report", report);
        return new Sarif(report).document().toString();
    }

    private JsonObject document() {
        return new JsonObject().with("$schema", SCHEMA).with("version", "2.1.0").with("runs", List.of(run()));
    }

    private JsonObject run() {
        JsonObject driver = new JsonObject()
                .with("name", TOOL)
                .with("rules", rules.values().stream().map(Sarif::rule).toList());
        return new JsonObject()
                .with("tool", new JsonObject().with("driver", driver))
                .with("automationDetails", new JsonObject().with("id", category()))
                .with("results", results());
    }

    /** With a slash at its end, because what would come behind it tells one run of the same plan from another. */
    private String category() {
        return TOOL + "/" + report.strategy().id() + "/";
    }

    private static JsonObject rule(RuleInfo rule) {
        return new JsonObject()
                .with("id", rule.id())
                .with("shortDescription", text(rule.title()))
                .withIfStated("fullDescription", textOf(rule.description()))
                .withIfStated("help", textOf(rule.why(), rule.fix()))
                .with("defaultConfiguration", new JsonObject().with("level", Levels.of(rule.severity())));
    }

    private List<JsonObject> results() {
        List<JsonObject> results = new ArrayList<>();
        for (Finding finding : report.findings()) {
            // Empty rather than left out: either all results of a run have suppressions or none.
            results.add(result(finding).with("suppressions", List.of()));
        }
        for (SuppressedFinding suppressed : report.suppressed()) {
            JsonObject suppression =
                    new JsonObject().with("kind", "external").with("justification", suppressed.reason());
            results.add(result(suppressed.finding()).with("suppressions", List.of(suppression)));
        }
        for (Finding known : report.known()) {
            JsonObject suppression =
                    new JsonObject().with("kind", "external").with("justification", "It was known before.");
            results.add(result(known).with("suppressions", List.of(suppression)));
        }
        return results;
    }

    private JsonObject result(Finding finding) {
        String path = finding.path().toString();
        JsonObject location = new JsonObject().with("logicalLocations", List.of(logicalLocation(finding.path())));
        return new JsonObject()
                .with("ruleId", finding.id())
                .with("ruleIndex", positions.getOrDefault(finding.id(), -1))
                .with("level", Levels.of(finding.severity()))
                .with("message", text(finding.message()))
                .with("locations", List.of(location))
                .with("partialFingerprints", new JsonObject().with("strategyPath/v1", finding.id() + ":" + path));
    }

    private static JsonObject logicalLocation(ElementPath path) {
        List<ElementPath.Step> steps = path.steps();
        return new JsonObject()
                .with(
                        "name",
                        steps.isEmpty()
                                ? path.toString()
                                : steps.get(steps.size() - 1).name())
                .with("fullyQualifiedName", path)
                .with("kind", path.attribute().isPresent() ? "property" : "object");
    }

    private static Optional<JsonObject> textOf(String... paragraphs) {
        String stated =
                Stream.of(paragraphs).filter(paragraph -> !paragraph.isEmpty()).collect(Collectors.joining("\n\n"));
        return stated.isEmpty() ? Optional.empty() : Optional.of(text(stated));
    }

    /** In a message of SARIF a single brace begins or ends the number of an argument. */
    private static JsonObject text(String words) {
        return new JsonObject().with("text", words.replace("{", "{{").replace("}", "}}"));
    }
}
