package io.strategydsl.validation;

import io.strategydsl.internal.English;
import io.strategydsl.internal.Phrase;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.ElementPath;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** English, for whoever writes the plan in Java: what to do is a call. */
final class EnglishWords implements ReportWords {
    static final EnglishWords INSTANCE = new EnglishWords();

    private EnglishWords() {}

    @Override
    public String say(Phrase phrase, Object... namesAndValues) {
        return English.PHRASEBOOK.say(phrase, namesAndValues);
    }

    @Override
    public String subject(ElementPath element) {
        return element.subject();
    }

    @Override
    public String nameAmongOthers(ElementPath element) {
        return element.toString();
    }

    @Override
    public String title(RuleInfo rule) {
        return rule.title();
    }

    @Override
    public String fault(RuleInfo rule) {
        return rule.fault();
    }

    @Override
    public String toDo(RuleInfo rule) {
        return rule.fix();
    }

    @Override
    public String citation(RuleInfo rule) {
        return rule.citation();
    }

    @Override
    public String message(Finding finding) {
        return finding.message();
    }

    @Override
    public String placed(Finding finding) {
        return finding.path() + ": " + finding.message();
    }

    @Override
    public String why(Finding finding) {
        return finding.why();
    }

    @Override
    public String toDo(Finding finding) {
        return finding.fix();
    }

    @Override
    public String toDoLabel() {
        return "fix: ";
    }

    @Override
    public String toDoInFull(Finding finding) {
        return finding.fix().isEmpty() ? "" : "Fix: " + finding.fix();
    }

    @Override
    public String reason(RuleOutcome.NotApplicable outcome) {
        return PlainText.value(outcome.reason());
    }

    @Override
    public List<RuleFact> facts(RuleInfo rule, Map<String, Object> settings) {
        return RuleFact.of(rule, settings);
    }

    @Override
    public List<String> commands(String rule, ElementPath element, boolean suppressible) {
        List<String> commands = new ArrayList<>();
        commands.add("All: report.fullText()");
        commands.add("One rule: report.explain(\"" + rule + "\")");
        if (suppressible) {
            commands.add("Accept one: validator.suppress(\"" + rule + "\", \"" + element + "\", \"the reason\")");
        }
        return commands;
    }

    @Override
    public String toApplyThem(String plan) {
        return "; to apply them: known.forPlan(\"" + plan + "\")";
    }
}
