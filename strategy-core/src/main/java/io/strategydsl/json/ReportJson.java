package io.strategydsl.json;

import io.strategydsl.internal.Checks;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.SuppressedFinding;
import io.strategydsl.validation.ValidationReport;

/**
 * A report as JSON, for the front end of an application or for any other program.
 *
 * <pre>{@code
 * Files.writeString(Path.of("report.json"), ReportJson.of(report));
 * }</pre>
 *
 * <p>Members come in the order of these tables and are always there, but for those marked as optional. Equal reports give
 * equal documents, on every machine.
 *
 * <table>
 * <caption>The document, version 1</caption>
 * <tr><th>member</th><th>type</th><th>what it is</th></tr>
 * <tr><td>version</td><td>number</td><td>1; it goes up when a member changes or goes, not when one is added</td></tr>
 * <tr><td>strategy</td><td>string</td><td>the id of the plan</td></tr>
 * <tr><td>valid</td><td>boolean</td><td>whether no error counts</td></tr>
 * <tr><td>counts</td><td>object</td><td>how many "errors", "warnings" and "notes" count, as numbers</td></tr>
 * <tr><td>findings</td><td>list of findings</td><td>the findings that count, in the order of the report</td></tr>
 * <tr><td>suppressed</td><td>list of findings</td><td>the findings that were accepted, each with its "reason"</td></tr>
 * <tr><td>known</td><td>list of findings</td><td>the findings that were known before</td></tr>
 * <tr><td>knownButGone</td><td>list of strings</td><td>the lines of the known findings that match nothing any more</td></tr>
 * <tr><td>knownOfOtherPlan</td><td>string, optional</td><td>the id of the plan that the known findings are those of,
 *     where it is another one; none is set apart then</td></tr>
 * <tr><td>rules</td><td>list of rules</td><td>what came of each rule, in the order of the rule set</td></tr>
 * </table>
 *
 * <table>
 * <caption>A finding</caption>
 * <tr><th>member</th><th>type</th><th>what it is</th></tr>
 * <tr><td>rule</td><td>string</td><td>the id of the rule</td></tr>
 * <tr><td>severity</td><td>string</td><td>"error", "warning" or "note"</td></tr>
 * <tr><td>path</td><td>string</td><td>what it is about, such as "tactics/list/owners"</td></tr>
 * <tr><td>pointer</td><td>string</td><td>the same as a JSON pointer, empty for the plan as a whole</td></tr>
 * <tr><td>found</td><td>string, optional</td><td>the value that was found</td></tr>
 * <tr><td>message</td><td>string</td><td>what was found, in a sentence without a full stop</td></tr>
 * <tr><td>template</td><td>string</td><td>the message with the names of arguments in braces, for translation</td></tr>
 * <tr><td>arguments</td><td>object</td><td>the arguments by name, in alphabetical order</td></tr>
 * <tr><td>why</td><td>string</td><td>why it matters; empty if the rule does not say</td></tr>
 * <tr><td>fix</td><td>string</td><td>how to fix it; empty if the rule does not say</td></tr>
 * <tr><td>advice</td><td>string</td><td>how to fix it, for whoever fills in a form: a sentence or two without code</td></tr>
 * <tr><td>adviceTemplate</td><td>string</td><td>the advice with the names of arguments in braces</td></tr>
 * <tr><td>sources</td><td>list of strings</td><td>where the rule comes from, such as "CC7 step 2"</td></tr>
 * <tr><td>reason</td><td>string, suppressed only</td><td>why it is accepted</td></tr>
 * <tr><td>acceptedBy</td><td>string, suppressed only</td><td>"plan" if the plan itself accepts it, else "validator"</td></tr>
 * </table>
 *
 * <table>
 * <caption>An argument</caption>
 * <tr><th>what it is</th><th>type</th></tr>
 * <tr><td>words of the plan, a day such as "2027-02-01", a constant such as "per-week", another value in English
 *     words</td><td>string</td></tr>
 * <tr><td>a number</td><td>number</td></tr>
 * <tr><td>an element of the plan</td><td>object with "kind", and "id", "number" (of several with one id) and "name" where it
 *     has them</td></tr>
 * <tr><td>what an attribute is called</td><td>the same with "attribute"</td></tr>
 * <tr><td>an entry of a catalogue</td><td>object with "id" and "name"</td></tr>
 * <tr><td>a part of a sentence</td><td>object with "template" and "arguments"</td></tr>
 * <tr><td>several of these</td><td>list</td></tr>
 * </table>
 *
 * <p>Besides {@code {name}}, a template has {@code {names, and}}, which joins a list, {@code {count, plural, one {...} other
 * {...}}} and {@code {value, select, ...}}, as in ICU's messages.
 *
 * <table>
 * <caption>What came of a rule</caption>
 * <tr><th>member</th><th>type</th><th>what it is</th></tr>
 * <tr><td>rule</td><td>string</td><td>the id of the rule</td></tr>
 * <tr><td>outcome</td><td>string</td><td>"passed", "violated", "suppressed", "known", "not-applicable" or "crashed"</td></tr>
 * <tr><td>checked</td><td>number, of the first four</td><td>how many elements the rule looked at</td></tr>
 * <tr><td>findings</td><td>number, of violated, suppressed and known</td><td>how many findings count, are accepted,
 *     or were known</td></tr>
 * <tr><td>reason</td><td>string, of the last two</td><td>why there was nothing to check, or what the rule threw</td></tr>
 * </table>
 *
 * <p>Quotes, backslashes, control characters, controls that reorder text, and {@code <}, which would end the script of a
 * page, are escaped. An unpaired surrogate, which no reader understands, becomes U+FFFD.
 */
public final class ReportJson {
    private static final int VERSION = 1;

    private ReportJson() {}

    /** Returns the report as a JSON document, indented by two spaces, with a line break at its end. */
    public static String of(ValidationReport report) {
        Checks.of("report as JSON").present("report", report);
        return new JsonObject()
                .with("version", VERSION)
                .with("strategy", report.strategy().id())
                .with("valid", report.isValid())
                .with("counts", counts(report))
                .with(
                        "findings",
                        report.findings().stream().map(ReportJson::finding).toList())
                .with(
                        "suppressed",
                        report.suppressed().stream().map(ReportJson::suppressed).toList())
                .with("known", report.known().stream().map(ReportJson::finding).toList())
                .with("knownButGone", report.knownButGone())
                .withIfStated("knownOfOtherPlan", report.knownOfOtherPlan())
                .with("rules", report.outcomes().stream().map(ReportJson::rule).toList())
                .toString();
    }

    private static JsonObject counts(ValidationReport report) {
        JsonObject counts = new JsonObject();
        for (Severity severity : Severity.values()) {
            counts.with(severity.word() + "s", report.findings(severity).size());
        }
        return counts;
    }

    private static JsonObject finding(Finding finding) {
        return new JsonObject()
                .with("rule", finding.id())
                .with("severity", finding.severity().word())
                .with("path", finding.path())
                .with("pointer", finding.path().pointer())
                .withIfStated("found", finding.found())
                .with("message", finding.message())
                .with("template", finding.template())
                .with("arguments", ArgumentJson.of(finding.arguments()))
                .with("why", finding.why())
                .with("fix", finding.fix())
                .with("advice", finding.advice())
                .with("adviceTemplate", finding.adviceTemplate())
                .with(
                        "sources",
                        finding.sources().stream().map(Source::citation).toList());
    }

    private static JsonObject suppressed(SuppressedFinding suppressed) {
        return finding(suppressed.finding())
                .with("reason", suppressed.reason())
                .with("acceptedBy", suppressed.byPlan() ? "plan" : "validator");
    }

    private static JsonObject rule(RuleOutcome outcome) {
        JsonObject rule = new JsonObject().with("rule", outcome.rule().id());
        if (outcome instanceof RuleOutcome.Passed passed) {
            return rule.with("outcome", "passed").with("checked", passed.checked());
        }
        if (outcome instanceof RuleOutcome.Violated violated) {
            return rule.with("outcome", "violated")
                    .with("checked", violated.checked())
                    .with("findings", violated.findings());
        }
        if (outcome instanceof RuleOutcome.Suppressed suppressed) {
            return rule.with("outcome", "suppressed")
                    .with("checked", suppressed.checked())
                    .with("findings", suppressed.findings());
        }
        if (outcome instanceof RuleOutcome.Known known) {
            return rule.with("outcome", "known")
                    .with("checked", known.checked())
                    .with("findings", known.findings());
        }
        if (outcome instanceof RuleOutcome.NotApplicable notApplicable) {
            return rule.with("outcome", "not-applicable").with("reason", notApplicable.reason());
        }
        return rule.with("outcome", "crashed").with("reason", ((RuleOutcome.Crashed) outcome).problem());
    }
}
