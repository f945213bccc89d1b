package io.strategydsl.validation;

import io.strategydsl.internal.Phrase;
import io.strategydsl.model.ElementPath;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleInfo;
import java.util.List;
import java.util.Map;

/** The words of a report: for whoever writes the plan in Java, in English; or for whoever reads it in a language. */
interface ReportWords {

    /** Says a phrase with its arguments: a name, its value, the next name and so on. */
    String say(Phrase phrase, Object... namesAndValues);

    /** Returns what an element is called. */
    String subject(ElementPath element);

    /** Returns what stands for an element in a list of elements of several kinds. */
    String nameAmongOthers(ElementPath element);

    /** Returns the title of a rule. */
    String title(RuleInfo rule);

    /** Returns what is wrong with what a rule finds; empty for a custom rule that does not state it. */
    String fault(RuleInfo rule);

    /** Returns what to do about all that a rule finds. */
    String toDo(RuleInfo rule);

    /** Returns the sources of a rule in short. */
    String citation(RuleInfo rule);

    /** Returns what was found. */
    String message(Finding finding);

    /** Returns what was found, behind the place where no message names it. */
    String placed(Finding finding);

    /** Returns why it matters. */
    String why(Finding finding);

    /** Returns what to do about it. */
    String toDo(Finding finding);

    /** Returns what stands before what to do in a report that is folded. */
    String toDoLabel();

    /** Returns what stands before what to do in a report in full. */
    String toDoInFull(Finding finding);

    /** Returns a reason why a rule had nothing to check. */
    String reason(RuleOutcome.NotApplicable outcome);

    /** Returns the facts about a rule besides its id, severity and title. */
    List<RuleFact> facts(RuleInfo rule, Map<String, Object> settings);

    /** Returns how to find out more; nothing where that takes Java. */
    List<String> commands(String rule, ElementPath element, boolean suppressible);

    /** Returns how to apply known findings of another plan to this one, behind the sentence that says whose they are. */
    String toApplyThem(String plan);
}
