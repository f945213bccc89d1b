package io.strategydsl.rules;

import static java.util.stream.Collectors.joining;

import io.strategydsl.rule.Article;
import io.strategydsl.rule.ArticlePart;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Source;
import io.strategydsl.rule.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page on the articles: what repeats the data of {@link Article} and of the rules is made from them. */
final class SourcesPage {
    static final String COMMAND = "mvn -pl strategy-core test -Dtest=SourcesPageTest -Drules.write=true";

    /** A rule within the text written by hand, which becomes a link. */
    private static final Pattern RULE = Pattern.compile("\\{([a-z.-]+)}");

    private static final String HEAD = """
            # Where the rules come from

            The method is that of five published articles. This page lists them, shows which part of an article each rule rests
            on, and says where they disagree and what the rules do then. [rules.md](rules.md) has the rules themselves.

            It is generated: `%s`.
            """.formatted(COMMAND);

    private static final String STRENGTHS = """

            ## Strength and severity

            *Must*, *should* and *could* say how strongly an article puts it: it states a condition, gives advice, or makes a
            suggestion. In code, `Source.Published.strength()`. The severity of a rule is our choice, and follows from what a
            finding means for the plan, so the two can differ. Buffer states it as a condition that people are assigned
            to each tactic; a tactic that is assigned to a group can still be carried out, so {tactic.owner-named} is only a
            note. The author of the pillars calls them guidelines, not rules, so the article is never cited with *must*.
            """;

    private static final String LIMITS = """

            ## How far a citation goes

            - A rule with a number that no article gives names the house as well: two functions in a team
              ({team.cross-functional}), five posts a day ({content.posting-ceiling}). Each such number is a parameter.
            - {goal.primary}: only the article in 7 steps asks for one goal. What we have of the article in 8 steps asks what
              social media is for, and is cited for plans without any goal.
            - {objective.served}: no article asks that every objective is served. In Buffer's own example one is not.
            - {metric.serves-goal}: the article asks how a measure shows an effect on the business. That each metric names its
              goal is our conclusion.
            - {tactic.accountable}: Buffer asks who does the work and who is responsible, and names two people in one place.
              That one of several answers for it is our addition.
            - {schedule.month-end}: Buffer plans something for the 30th of every month, and says nothing of February.
            - {tactic.owner-load}: Buffer says that a team's resources are finite, and draws no line.
            - {persona.reached}: the article says that personas help to decide where to talk to people, not that every persona
              needs a channel.
            - {metric.fits-goal} compares with Buffer's lists of measures, which are ideas and not meant to be complete.
            """;

    private record Disagreement(String question, String articles, String rules) {}

    private static final List<Disagreement> DISAGREEMENTS = List.of(
            new Disagreement(
                    "One goal or several?",
                    "CC7: choose one, at least at first. BUF: five goals side by side.",
                    "One primary goal, and any number beside it ({goal.primary}). Buffer's own example therefore is not valid."),
            new Disagreement(
                    "Do likes and reach count?",
                    "BUF, CC8: they are measures like others. CC7: get beyond likes and engagement. TECH: awareness and"
                            + " intent to buy are good measures.",
                    "It depends on the goal. A measure that the catalogue lists for the type of the goal is fine there;"
                            + " attention alone does not measure revenue, leads or traffic ({metric.beyond-vanity})."),
            new Disagreement(
                    "Must it sell?",
                    "CC7: follow customers as far as the sale. TECH: success need not be tied to sales, whose return is hard"
                            + " to measure. SME5: whoever puts selling first cannot be generous.",
                    "Revenue is a type of goal like others: no rule asks for it, and none forbids it. {metric.beyond-vanity}"
                            + " does not cite TECH. That something is given away is asked for in every plan"
                            + " ({pillar.generosity})."),
            new Disagreement(
                    "Does the number of followers count?",
                    "BUF lists it as a measure of awareness. TECH: relevant, engaged followers matter, not most followers.",
                    "The catalogue lists it for awareness. Under other goals it is attention ({metric.beyond-vanity})."),
            new Disagreement(
                    "Who takes part?",
                    "CC8: everyone in the company. CC7: several functions. TECH: how many employees have access?",
                    "At least two functions, a number of ours ({team.cross-functional}). Access is to be stated, and is not"
                            + " limited ({channel.access-known})."),
            new Disagreement(
                    "Who owns it?",
                    "CC7: nobody owns the strategy. TECH: somebody owns each channel. BUF: people are assigned to each"
                            + " tactic.",
                    "Owners of channels and tactics ({channel.owned}, {tactic.owned}). The strategy has a team and no"
                            + " owner."),
            new Disagreement(
                    "May a plan depend on platforms?",
                    "CC7: goals and measures outlive any platform. BUF measures retweets and Facebook groups.",
                    "The words of goals are checked ({goal.platform-neutral}), measures are not."),
            new Disagreement(
                    "In which order?",
                    "CC7 and CC8 put listening, audience and measures in different places.",
                    "Only the order on which all agree is checked: channels after goals and measures"
                            + " ({channel.needs-why})."));

    private SourcesPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("\n## The articles\n\n");
        page.append("| code | publisher | title | published | what we have of it |\n|---|---|---|---|---|\n");
        for (Article article : Article.values()) {
            row(page, article.code(), article.publisher(), article.title(), article.published(), article.copy());
        }
        page.append(linked(STRENGTHS));
        page.append("\n## What each part is cited for\n");
        for (Article article : Article.values()) {
            cited(page, article);
        }
        page.append(linked(LIMITS));
        page.append("\n## Where the articles disagree, and what we do\n\n");
        page.append("| question | who says what | what the rules do |\n|---|---|---|\n");
        for (Disagreement each : DISAGREEMENTS) {
            row(page, each.question(), each.articles(), linked(each.rules()));
        }
        return page.toString();
    }

    private static void cited(StringBuilder page, Article article) {
        page.append("\n### ").append(article.code()).append(": ").append(article.publisher());
        page.append(", ").append(article.title()).append("\n\n");
        for (ArticlePart part : article.parts()) {
            page.append("- ")
                    .append(part)
                    .append(". ")
                    .append(rules(article, part))
                    .append('\n');
        }
    }

    private static String rules(Article article, ArticlePart part) {
        List<String> links = new ArrayList<>();
        for (RuleInfo rule : MethodRules.all().infos()) {
            for (Source source : rule.sources()) {
                if (source instanceof Source.Published published
                        && published.article() == article
                        && published.part().equals(Optional.of(part))) {
                    links.add(link(rule)
                            + published
                                    .strength()
                                    .map(Strength::word)
                                    .map(word -> " (" + word + ")")
                                    .orElse(""));
                }
            }
        }
        return links.isEmpty() ? "No rule." : links.stream().collect(joining(", "));
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String linked(String text) {
        return RULE.matcher(text)
                .replaceAll(
                        rule -> Matcher.quoteReplacement(link(MethodRules.all().info(rule.group(1)))));
    }

    private static String link(RuleInfo rule) {
        String id = rule.id().value();
        return "[" + id + "](rules.md#" + id.replace(".", "") + ")";
    }
}
